import GRDB

@testable import RecordStore

/// The content of every table that follows from the ledger, whatever the order of its rows.
enum TableDump {
  /// One line a row, sorted; row numbers of SQLite are left out.
  static func lines(_ db: Database) throws -> [String] {
    try tables.flatMap { try lines(of: $0, db) }
  }

  static let tables = (SchemaPart.projections.dropped + SchemaPart.derived.dropped)

  static func lines(of table: String, _ db: Database) throws -> [String] {
    let columns = try db.columns(in: table).map(\.name).filter { $0 != "rowid" }
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    return try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table)").map { row in
      table + ": " + columns.map { "\($0)=\(row[$0] as DatabaseValue)" }.joined(separator: " ")
    }.sorted()
  }
}

/// Where two dumps differ: the first few lines that only one of them has.
func difference(_ left: [String], _ right: [String]) -> [String] {
  let (before, after) = (Set(left), Set(right))
  return before.subtracting(after).sorted().prefix(3).map { "- " + $0 }
    + after.subtracting(before).sorted().prefix(3).map { "+ " + $0 }
}
