import GRDB
import Ledger
import Records
import VietText

/// Asks a full-text table for every token and every indexed beginning that its content has, and
/// compares the rows it gives.
///
/// FTS5's own check adds up what it finds in a way in which some changed bits cancel out.
struct SearchCheck {
  let db: Database
  let table: SearchTable

  /// Whether every question is answered as the content would have it.
  func isSound() throws -> Bool {
    var expected = ExpectedTokens()
    try forEachToken { expected.add($0, row: $1) }
    for (token, rows) in expected.tokens where try self.rows(matching: "\"\(token)\"") != rows {
      return false
    }
    for (beginning, rows) in expected.beginnings
    where try self.rows(matching: "\"\(beginning)\" *") != rows {
      return false
    }
    return try tokenCount() == expected.tokens.count
  }

  private func forEachToken(_ body: (String, Int64) -> Void) throws {
    let columns = ([table.key] + table.columns).joined(separator: ", ")
    let select = try SQLStatement("SELECT \(columns) FROM \(table.content)", in: db)
    while try select.next() {
      let row = select.integer(0)
      for column in table.columns.indices where !select.isNull(column + 1) {
        SearchTokenizer.forEachToken(of: select.text(column + 1)) { body($0, row) }
      }
    }
  }

  private func rows(matching expression: String) throws -> TokenRows {
    let select = try SQLStatement(
      "SELECT rowid FROM \(table.name) WHERE \(table.name) MATCH ?", in: db)
    select.bind(1, expression)
    var rows = TokenRows()
    while try select.next() { rows.add(select.integer(0)) }
    return rows
  }

  /// How many different tokens the index holds.
  private func tokenCount() throws -> Int {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE temp.searchWords USING fts5vocab(main, \(table.name), 'row')
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM temp.searchWords") ?? 0
    try db.execute(sql: "DROP TABLE temp.searchWords")
    return count
  }
}
