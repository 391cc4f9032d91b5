import GRDB

/// The shape of a register file.
///
/// Ledger and local tables are migrated by hand and never lose a row. Everything else follows from
/// them and from the catalogue: when its shape changes it is dropped and filled anew.
enum Schema {
  /// "soxa": marks a file as a register (`PRAGMA application_id`).
  static let applicationID: Int32 = 0x736F_7861
  /// The form of ledger and local tables (`PRAGMA user_version`); a higher one is refused.
  static let version: Int32 = 1
  /// Raised whenever a projection, its content or an index on it changes.
  static let projectionVersion = 3

  /// Creates all tables of an empty file.
  static func create(in db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try createLedger(in: db)
    try run(SchemaPart.followingFromLedger, in: db)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Creates the tables that nothing else could give back.
  static func createLedger(in db: Database) throws {
    try run([.ledger, .local], in: db)
  }

  /// Drops what follows from ledger and catalogue, the catalogue's own tables left alone.
  static func dropProjections(in db: Database) throws {
    for part in SchemaPart.projected.reversed() {
      for name in part.dropped.reversed() {
        try empty(name, in: db)
        try db.execute(sql: "DROP TABLE IF EXISTS \(name)")
      }
    }
  }

  /// Rows that one statement deletes before a table is dropped.
  private static let slice = 2_000

  /// Deletes the rows of a table, or of the index behind a full-text table, slice by slice: until a
  /// statement ends SQLite keeps the pages it changes in memory, and a table dropped whole is one
  /// statement.
  private static func empty(_ name: String, in db: Database) throws {
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

  /// Creates the empty tables of the projections, without indexes and triggers, which are quicker
  /// made over rows that stand.
  static func createProjectionTables(in db: Database) throws {
    for part in SchemaPart.projected { try run(part.tables, in: db) }
  }

  /// Creates the indexes and triggers of the projections.
  static func finishProjectionTables(in db: Database) throws {
    for part in SchemaPart.projected { try run(part.indexes + part.triggers, in: db) }
  }

  private static func run(_ parts: [SchemaPart], in db: Database) throws {
    for part in parts { try run(part.tables + part.indexes + part.triggers, in: db) }
  }

  private static func run(_ statements: [String], in db: Database) throws {
    for statement in statements { try db.execute(sql: statement) }
  }
}
