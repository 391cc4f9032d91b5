import GRDB
import Ledger
import Records

/// Entries as they are handed to another copy of the register.
struct LedgerExport {
  let db: Database

  /// Every entry that `known` does not contain, in the order of arrival, sealed values withheld.
  func entries(beyond known: KnownEntries) throws -> [EncodedEntry] {
    let select = try SQLStatement("SELECT body, contents, hash FROM entry ORDER BY id", in: db)
    var entries: [EncodedEntry] = []
    while try select.next() {
      let entry = try Entry(body: select.bytes(0))
      guard !known.contains(entry.reference), let hash = Digest32(bytes: select.bytes(2)) else {
        continue
      }
      let contents = try EntryContents(canonicalBytes: select.bytes(1), of: entry)
        .withholding(from: entry, where: \.isSealed, reason: false)
      entries.append(
        EncodedEntry(
          body: select.array(0), hash: EntryHash(digest: hash),
          contents: contents.canonicalBytes))
    }
    return entries
  }
}
