import GRDB
import Ledger
import Records
import Sealing

/// What may be shown of sealed fields now; shared with the reading side.
struct SealedReading: Sendable {
  let holder: KeyHolder
  let upcasters: Upcasters

  var isLocked: Bool { holder.keys == nil }

  /// The present values of a record, the sealed ones among them where they can be opened.
  func values(of kind: KindCode, _ record: RecordID, in db: Database) throws -> FieldValues? {
    let opener = holder.keys.map { SealedOpener(db: db, keys: $0) }
    let loader = try RecordLoader(db, upcasters: upcasters, sealed: opener)
    guard let state = try loader.state(of: kind, record), !state.values.isEmpty else { return nil }
    return state.values
  }

  /// One sealed text field of a record; an absent one is open and empty.
  func text(
    of field: FieldSpec, kind: KindCode, record: RecordID, in db: Database
  ) throws -> LogRow.Text {
    let opener = holder.keys.map { SealedOpener(db: db, keys: $0) }
    let loader = try RecordLoader(db, upcasters: upcasters, sealed: opener)
    let state = try loader.state(of: kind, record)
    guard let head = state?.reading.heads[field.code]?.first else { return .open("") }
    if head.newValue != nil { return .open(state?.values.text(field) ?? "") }
    return try isErased(record, in: db) ? .erased : .locked
  }

  func isErased(_ record: RecordID, in db: Database) throws -> Bool {
    let select = try SQLStatement("SELECT 1 FROM erasure WHERE subject = ? LIMIT 1", in: db)
    select.bind(1, record)
    defer { select.stop() }
    return try select.next()
  }
}
