import GRDB
import Records

/// A list of one segment narrowed by typed words: every word must be the beginning of a word of the row.
///
/// Rare words are looked up in the full-text table and their few rows sorted. Common ones are
/// met soon by walking the list itself. Words that are common but stand far down the list are
/// found by walking its index with the numbers of all rows that hold them at hand.
struct FilteredList {
  let db: Database
  let list: KeyedList
  let search: SearchTable
  let query: TypedQuery
  /// As many rows are sorted in memory.
  var sortingLimit = 1_000
  /// So many rows are looked at before the full-text table is read to its end.
  var walkingLimit = 4_000

  func window(_ window: Window) throws -> PlaceWindow {
    let count = list.order.count
    if query.isEmpty { return try ListWalk(db: db, list: list).window(window, valueCount: count) }
    if try isRare(sortingLimit) { return try sorted().window(window, valueCount: count) }
    do {
      return try walking().window(window, valueCount: count)
    } catch is ListWalk.BudgetSpent {
      return try amongMembers().window(window, valueCount: count)
    }
  }

  private var expression: String { MatchExpression.folded(query) }

  /// Whether at most `limit` rows hold the words.
  func isRare(_ limit: Int) throws -> Bool {
    try SearchRows(db: db, table: search).count(expression, limit: limit + 1) <= limit
  }

  /// All rows that hold the words, sorted.
  func sorted() throws -> SortedPlaces {
    SortedPlaces(try matches(), order: list.placeOrder)
  }

  /// The places of all rows that hold the words.
  func matches() throws -> [Place] {
    let matching = matching
    let statement = try db.cachedStatement(sql: matching.sql)
    let rows = try Row.fetchCursor(
      statement, arguments: StatementArguments(matching.arguments))
    var places: [Place] = []
    while let row = try rows.next() {
      let values: [DatabaseValue] = list.order.indices.map { row[$0] }
      places.append(Place(segment: 0, values: values, row: row[list.order.count]))
    }
    return places
  }

  /// The statement that gives the places of all rows that hold the words.
  var matching: Condition {
    let columns = list.order.map { "t.\($0)" } + ["t.rowid"]
    let condition = Condition.and([
      Condition(sql: "\(search.name) MATCH ?", arguments: [expression.databaseValue]),
      list.filter,
    ])
    return Condition(
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(search.name) AS s
        CROSS JOIN \(list.table) AS t ON t.rowid = s.rowid WHERE \(condition.sql)
        """, arguments: condition.arguments)
  }

  /// The list itself, row by row, to its end.
  func walkAlong() -> ListWalk { ListWalk(db: db, list: list, test: .words(query.needed)) }

  /// The list itself, row by row, up to a limit.
  func walking() -> ListWalk {
    ListWalk(
      db: db, list: list, test: .words(query.needed), budget: walkingLimit)
  }

  /// The index of the list, with the rows that hold the words at hand.
  func amongMembers() throws -> ListWalk {
    let rows = try SearchRows(db: db, table: search).all(expression)
    return ListWalk(db: db, list: list, test: .members(rows))
  }
}
