import GRDB

/// The shape of a register file.
///
/// Ledger and local tables are migrated by hand and never lose a row. Everything else follows from
/// them and from the catalogue: when its shape changes it is dropped and filled anew.
enum Schema {
  /// "soxa": marks a file as a register (`PRAGMA application_id`).
  static let applicationID: Int32 = 0x736F_7861
  /// The form of ledger and local tables (`PRAGMA user_version`); a higher one is refused.
  static let version: Int32 = 2
  /// Raised whenever a projection, its content or an index on it changes, or a table of the
  /// catalogue.
  static let projectionVersion = 9

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

  /// Drops the catalogue's own tables and creates them empty.
  static func remakeCatalogue(in db: Database) throws {
    for part in SchemaPart.shipped.reversed() {
      for name in part.dropped.reversed() { try db.execute(sql: "DROP TABLE IF EXISTS \(name)") }
    }
    try run(SchemaPart.shipped, in: db)
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
