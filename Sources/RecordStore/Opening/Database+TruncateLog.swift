import GRDB

extension Database {
  /// Brings the log into the main file and empties it.
  ///
  /// - Returns: whether it is empty now; not where another connection still reads from it. SQLite
  ///   answers that with a row, not with an error.
  func truncateLog() throws -> Bool {
    let row = try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    let isBlocked: Bool = row?[0] ?? true
    return !isBlocked
  }
}
