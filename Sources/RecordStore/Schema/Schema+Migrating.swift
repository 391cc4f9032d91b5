import GRDB

/// Ledger and local tables of older forms, brought to today's without losing a row.
extension Schema {
  /// What leads from one form to the next: so far always a table that was not there.
  struct Step {
    let table: String
    let creation: String
  }

  /// From form 1 on, one a form; never changed once it was released.
  static let steps = [Step(table: "readingPlace", creation: readingPlaceOfForm2)]

  /// The table as form 2 brought it: a later form may have another.
  private static let readingPlaceOfForm2 = """
    CREATE TABLE readingPlace (
      officer BLOB NOT NULL CHECK (length(officer) = 16),
      number TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      line INTEGER NOT NULL CHECK (line >= -1),
      byteOffset INTEGER NOT NULL CHECK (byteOffset >= 0),
      unit TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (officer, number)
    ) STRICT, WITHOUT ROWID
    """

  /// The steps that a file of an older form still lacks.
  private static func steps(from form: Int32) -> ArraySlice<Step> {
    (1..<version).contains(form) ? steps[Int(form - 1)...] : []
  }

  /// Carries out the steps that a file still lacks; to be called inside a transaction.
  static func migrate(_ db: Database) throws {
    let missing = steps(from: try form(of: db))
    guard !missing.isEmpty else { return }
    for step in missing { try db.execute(sql: step.creation) }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The tables that a file as it stands need not have yet.
  static func tablesToCome(in db: Database) throws -> Set<String> {
    Set(steps(from: try form(of: db)).map(\.table))
  }

  /// Whether a file has an older form of ledger, local tables or anything that follows from them.
  static func isOlder(_ db: Database) throws -> Bool {
    let tables = try Settings(db: db).number(.projectionVersion)
    return try form(of: db) != version || tables != Int64(projectionVersion)
  }

  private static func form(of db: Database) throws -> Int32 {
    try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
