import GRDB

/// Large tables are emptied before they are dropped.
extension Schema {
  /// Rows that one statement deletes before a table is dropped.
  private static let slice = 2_000

  /// Deletes the rows of a table, or of the index behind a full-text table, slice by slice: until a
  /// statement ends SQLite keeps the pages it changes in memory, and a table dropped whole is one
  /// statement.
  static func empty(_ name: String, in db: Database) throws {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 0
        AND (name = ?1 AND type = 'table' OR name = ?1 || '_data' AND type = 'shadow')
        """, arguments: [name])
    for table in tables {
      try dropIndexes(of: table, in: db)
      repeat {
        try db.execute(
          sql: """
            DELETE FROM \(table) WHERE rowid IN (SELECT rowid FROM \(table) LIMIT \(slice))
            """)
      } while db.changesCount > 0
    }
  }

  private static func dropIndexes(of table: String, in db: Database) throws {
    let indexes = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL
        """, arguments: [table])
    for index in indexes { try db.execute(sql: "DROP INDEX \(index)") }
  }
}
