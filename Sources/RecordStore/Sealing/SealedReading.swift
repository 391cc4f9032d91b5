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
    let values = try loader(in: db).state(of: kind, record)?.values
    return values.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What reads sealed records one after the other, with the keys at hand.
  func loader(in db: Database) throws -> RecordLoader {
    try RecordLoader(
      db, upcasters: upcasters, sealed: holder.keys.map { SealedOpener(db: db, keys: $0) })
  }
}

extension RecordLoader {
  /// One sealed text field of a record; an absent one is open and empty.
  func text(of field: FieldSpec, kind: KindCode, record: RecordID) throws -> LogRow.Text {
    let state = try state(of: kind, record)
    guard let head = state?.reading.heads[field.code]?.first else { return .open("") }
    if head.newValue != nil { return .open(state?.values.text(field) ?? "") }
    return try Erasing(db: db).isErased(record) ? .erased : .locked
  }
}
