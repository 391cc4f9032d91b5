import Ledger
import Records

extension RegisterStore {
  /// Keeps what was typed so far, in place of an earlier draft of the same form and record.
  public func keep(_ draft: Draft) throws(StoreError) {
    try inTransaction { db, _ in
      var chance = environment.chance()
      try DraftTable(db: db).keep(
        draft, keyring: try KeyringTable(db: db).keyring(), using: &chance)
    }
  }

  /// Lets a draft go: saved, or not wanted any more.
  public func dropDraft(form: String, record: RecordID?) throws(StoreError) {
    try inTransaction { db, _ in try DraftTable(db: db).drop(form: form, record: record) }
  }

  /// Newest first; sealed ones without content while the register is locked.
  public func drafts() throws(StoreError) -> [Draft] {
    try reading { try DraftTable(db: $0).all(keys: holder.keys) }
  }
}
