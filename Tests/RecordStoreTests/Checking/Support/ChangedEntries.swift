import GRDB

/// Changes rows of the ledger, which triggers forbid.
func changeEntries(_ db: Database, _ sql: String) throws {
  let triggers = try String.fetchAll(
    db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'")
  for name in ["entryIsNeverChanged", "entryIsNeverDeleted"] {
    try db.execute(sql: "DROP TRIGGER \(name)")
  }
  try db.execute(sql: sql)
  for trigger in triggers { try db.execute(sql: trigger) }
}
