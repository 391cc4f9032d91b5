import GRDB
import Ledger
import Records
import Sealing

/// The key under which the sealed edits of one entry are written.
///
/// A new record gets a key of its own, wrapped to the register's public key while it is locked.
struct RecordSealing {
  /// Nothing when the entry seals nothing.
  let key: RecordKey?
  private let db: Database

  init(
    _ part: ChangePart, context: WritingContext, chance: inout any RandomNumberGenerator
  ) throws {
    db = context.db
    if context.keyring == nil, part.touchesSealedFields {
      try KeyringTable(db: db).expectNone()
    }
    guard part.draft.edits.contains(where: \.isSealed), let keyring = context.keyring else {
      key = nil
      return
    }
    let record = part.draft.record
    let table = RecordKeyTable(db: db)
    if let wrapped = try table.key(of: record) {
      guard let keys = context.keys else { throw StoreError.rule(.sealedWhileLocked) }
      key = try wrapped.open(of: record, with: keys)
      return
    }
    if try Erasing(db: db).isErased(record) { throw StoreError.rule(.erased) }
    guard part.isNew || context.keys != nil else { throw StoreError.rule(.sealedWhileLocked) }
    let new = RecordKey.random(using: &chance)
    if let keys = context.keys {
      try table.set(
        WrappedRecordKey(new, of: record, by: keys, using: &chance), of: record)
    } else {
      try table.set(WrappedRecordKey(new, of: record, to: keyring.publicKey), of: record)
    }
    key = new
  }

  /// Keeps the encrypted payloads of the entry.
  mutating func keep(
    _ payloads: [WrittenEntry.SealedPayload], entry: Int64,
    using chance: inout any RandomNumberGenerator
  ) throws {
    guard let key else { return }
    for payload in payloads {
      let box = key.seal(payload.payload, at: payload.place, using: &chance)
      try SealedValueTable(db: db).insert(box, entry: entry, field: payload.place.field)
    }
  }
}
