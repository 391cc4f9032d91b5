import GRDB
import Ledger
import Records
import Sealing

/// Opens sealed payloads with the keys of an unlocked register.
struct SealedOpener {
  let db: Database
  let keys: UnlockedKeys

  /// Nothing when the record was erased or the value is not here.
  func payload(of edit: Edit, in stored: StoredEntry) throws -> Payload? {
    guard let key = try RecordKeyTable(db: db).key(of: stored.entry.record),
      let box = try SealedValueTable(db: db).box(entry: stored.id, field: edit.field),
      !box.isEmpty
    else { return nil }
    let opened = try key.open(of: stored.entry.record, with: keys)
    let bytes = try opened.open(box, at: stored.entry.place(of: edit.field))
    guard
      Digest32.commitment(
        salt: opened.salt(for: stored.entry.place(of: edit.field)), payload: bytes)
        == edit.commitment
    else { throw StoreError.damaged(detail: "\(stored.entry.reference)") }
    return try Payload(canonicalBytes: bytes)
  }
}
