import GRDB

/// Ledger and local tables of older forms, brought to today's without losing a row.
extension Schema {
  /// What leads from each form to the next, from form 1 on; never changed once it was released.
  private static let steps: [[String]] = [
    [SchemaPart.readingPlace]
  ]

  /// Carries out the steps that a file still lacks; to be called inside a transaction.
  static func migrate(_ db: Database) throws {
    let form = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard (1..<version).contains(form) else { return }
    for step in steps[Int(form - 1)...] {
      for statement in step { try db.execute(sql: statement) }
    }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Whether a file has an older form of ledger, local tables or anything that follows from them.
  static func isOlder(_ db: Database) throws -> Bool {
    let form = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let tables = try Settings(db: db).number(.projectionVersion)
    return form != version || tables != Int64(projectionVersion)
  }
}
