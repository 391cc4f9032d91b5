import GRDB
import Records

/// A shipped fact that stands in one row of one catalogue table.
protocol CatalogueRow {
  static var table: String { get }
  /// The columns that hold the fact, in the order in which it writes and reads them.
  static var columns: [String] { get }
  func write(to columns: inout ColumnWriter)
  init(from columns: inout ColumnReader) throws(StoreError)
}

extension CatalogueRow {
  /// `SELECT` of the fact's columns, to be followed by conditions.
  static var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
  }

  static func fetch(
    _ db: Database, _ conditions: String = "ORDER BY id", _ arguments: [DatabaseValue] = []
  ) throws -> [Self] {
    let statement = try db.cachedStatement(sql: "\(selection) \(conditions)")
    var facts: [Self] = []
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      var columns = ColumnReader(row)
      facts.append(try Self(from: &columns))
    }
    return facts
  }

  static func fetchOne(
    _ db: Database, _ conditions: String, _ arguments: [DatabaseValue]
  ) throws -> Self? {
    try fetch(db, conditions + " LIMIT 1", arguments).first
  }
}

/// Puts the rows of one table in, through one prepared statement.
struct CatalogueInserter {
  private let statement: Statement

  init(_ db: Database, table: String, columns: [String]) throws {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    statement = try db.makeStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
  }

  func insert(_ fill: (inout ColumnWriter) -> Void) throws {
    var columns = ColumnWriter()
    fill(&columns)
    try statement.execute(arguments: StatementArguments(columns.values))
  }
}
