import GRDB
import Records

extension StoreReader {
  /// The rows at the places of a window.
  func rows<Shown: KeyedRow>(
    _ window: PlaceWindow, _ load: (Place) throws -> Shown?
  ) rethrows -> Rows<Shown> {
    Rows(
      try window.places.compactMap(load), hasEarlier: window.hasEarlier,
      hasLater: window.hasLater)
  }
}

/// A number counted only as far as it matters.
func boundedCount(
  _ db: Database, _ rows: String, _ arguments: [DatabaseValue]
) throws -> BoundedCount {
  let statement = try db.cachedStatement(
    sql: "SELECT count(*) FROM (SELECT 1 FROM \(rows) LIMIT \(BoundedCount.limit + 1))")
  let counted = try Int.fetchOne(statement, arguments: StatementArguments(arguments))
  return BoundedCount(counted: counted ?? 0)
}
