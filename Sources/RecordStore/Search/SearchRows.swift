import GRDB

/// Asks a full-text table for the numbers of rows.
struct SearchRows {
  let db: Database
  let table: SearchTable

  /// How many rows match, counted to `limit` at most.
  func count(_ expression: String, limit: Int) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(table.name) WHERE \(table.name) MATCH ? LIMIT ?)")
    return try Int.fetchOne(statement, arguments: [expression, limit]) ?? 0
  }

  /// The latest rows that match, latest first.
  func latest(_ expression: String, below row: Int64 = .max, limit: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM \(table.name) WHERE \(table.name) MATCH ? AND rowid < ?
        ORDER BY rowid DESC LIMIT ?
        """)
    return try Int64.fetchAll(statement, arguments: [expression, row, limit])
  }

  /// All rows that match.
  func all(_ expression: String) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM \(table.name) WHERE \(table.name) MATCH ?")
    return try Int64.fetchSet(statement, arguments: [expression])
  }
}
