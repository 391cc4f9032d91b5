import GRDB
import Ledger

/// The hash of the last entry of each origin.
struct HeadHashes {
  var hashes: [EntryReference: EntryHash] = [:]

  init(_ db: Database) throws {
    let entries = EntryTable(db: db)
    for origin in try OriginTable(db: db).all() {
      let head = try entries.head(of: origin)
      if head.sequence > 0 {
        hashes[EntryReference(origin: origin.origin, sequence: head.sequence)] = head.hash
      }
    }
  }
}
