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

  /// The rows of one token: how many, and a sum that no small change leaves alike.
  private struct Rows: Equatable {
    var count = 0
    var sum: UInt64 = 0
    /// The row that came last: a word stands in a row once or often, and is counted once.
    private var last = Int64.min

    mutating func add(_ row: Int64) {
      if row == last { return }
      last = row
      count += 1
      sum &+= Self.mixed(UInt64(bitPattern: row))
    }

    static func == (left: Rows, right: Rows) -> Bool {
      left.count == right.count && left.sum == right.sum
    }

    /// SplitMix64's mixing of a number.
    private static func mixed(_ number: UInt64) -> UInt64 {
      var mixed = number &+ 0x9e37_79b9_7f4a_7c15
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  /// Whether every question is answered as the content would have it.
  func isSound() throws -> Bool {
    var tokens: [String: Rows] = [:]
    var beginnings: [String: Rows] = [:]
    try forEachToken { token, row in
      tokens[token, default: Rows()].add(row)
      for beginning in Self.beginnings(of: token) {
        beginnings[beginning, default: Rows()].add(row)
      }
    }
    for (token, expected) in tokens where try rows(matching: "\"\(token)\"") != expected {
      return false
    }
    for (beginning, expected) in beginnings
    where try rows(matching: "\"\(beginning)\" *") != expected {
      return false
    }
    return try tokenCount() == tokens.count
  }

  /// The beginnings that have an index of their own.
  private static func beginnings(of token: String) -> [String] {
    let lengths = SearchTable.prefixes.split(separator: " ").compactMap { Int($0) }
    let scalars = token.unicodeScalars
    return lengths.filter { $0 <= scalars.count }
      .map { String(String.UnicodeScalarView(scalars.prefix($0))) }
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

  private func rows(matching expression: String) throws -> Rows {
    let select = try SQLStatement(
      "SELECT rowid FROM \(table.name) WHERE \(table.name) MATCH ?", in: db)
    select.bind(1, expression)
    var rows = Rows()
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
