import GRDB
import Ledger
import Records

/// Verifies that every sealed edit has its encrypted value, and every value its key, or its erasure.
struct SealedCheck {
  let db: Database

  /// The place of the first fault, with the record it belongs to.
  func firstFault() throws -> (place: String, record: RecordID)? {
    let select = try SQLStatement(
      "SELECT id, body, contents FROM entry ORDER BY id", in: db)
    while try select.next() {
      let entry = try Entry(body: select.bytes(1))
      guard entry.edits.contains(where: \.isSealed) else { continue }
      let contents = try EntryContents(canonicalBytes: select.bytes(2), of: entry)
      for (edit, content) in zip(entry.edits, contents.edits) where edit.isSealed {
        if try !isWhole(edit, content, of: entry, arrival: select.integer(0)) {
          select.stop()
          return ("\(entry.reference) \(edit.field.rawValue)", entry.record)
        }
      }
    }
    return nil
  }

  private func isWhole(
    _ edit: Edit, _ content: Content, of entry: Entry, arrival: Int64
  ) throws -> Bool {
    let box = try SealedValueTable(db: db).box(entry: arrival, field: edit.field)
    guard (content == .sealed) == (box != nil) else { return false }
    guard let box else { return true }
    let hasKey = try RecordKeyTable(db: db).key(of: entry.record) != nil
    return hasKey != box.isEmpty
  }
}
