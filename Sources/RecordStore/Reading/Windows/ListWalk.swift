import GRDB

/// Walks a list along the index of its order and takes the rows that pass a test.
struct ListWalk: PlaceSource {
  enum Test {
    case all
    /// Every word must begin a word of the row's `fold` column.
    case words([String])
    /// The row's number must be one of these.
    case members(Set<Int64>)
  }

  /// Thrown when more rows than ``budget`` would have to be looked at.
  struct BudgetSpent: Error {}

  let db: Database
  let list: KeyedList
  var test = Test.all
  /// How many rows one question may look at.
  var budget = Int.max

  var order: PlaceOrder { list.placeOrder }

  func later(than start: Place?, includesStart: Bool, count: Int) throws -> [Place] {
    let first = min(max(0, start?.segment ?? 0), list.segments.count)
    return try walk(
      Array(list.segments.indices[first...]), from: start, includesStart: includesStart,
      isForward: true, count: count)
  }

  func earlier(than start: Place?, includesStart: Bool, count: Int) throws -> [Place] {
    let last = min(start?.segment ?? .max, list.segments.count - 1)
    guard last >= 0 else { return [] }
    return try walk(
      (0...last).reversed(), from: start, includesStart: includesStart, isForward: false,
      count: count
    ).reversed()
  }

  private func walk(
    _ segments: [Int], from start: Place?, includesStart: Bool, isForward: Bool, count: Int
  ) throws -> [Place] {
    var places: [Place] = []
    var left = budget
    for segment in segments where places.count < count {
      let begin = start.flatMap { $0.segment == segment ? $0.values : nil }
      try walk(
        segment, from: begin, includesStart: includesStart, isForward: isForward, count: count,
        left: &left, into: &places)
    }
    return places
  }

  private func walk(
    _ segment: Int, from begin: [DatabaseValue]?, includesStart: Bool, isForward: Bool,
    count: Int, left: inout Int, into places: inout [Place]
  ) throws {
    let query = query(
      segment, from: begin, includesStart: includesStart, isForward: isForward,
      limit: isTesting ? nil : count - places.count)
    let statement = try db.cachedStatement(sql: query.sql)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(query.arguments))
    let width = list.order.count
    while places.count < count, let row = try rows.next() {
      if left <= 0 { throw BudgetSpent() }
      left -= 1
      guard passes(row, width) else { continue }
      places.append(
        Place(
          segment: segment, values: (0..<width).map { row[$0] },
          row: list.hasRowNumbers ? row[width] : 0))
    }
  }

  private var isTesting: Bool { if case .all = test { false } else { true } }

  private func passes(_ row: Row, _ width: Int) -> Bool {
    switch test {
    case .all: true
    case .words: row[width + 1]
    case .members(let rows): rows.contains(row[width])
    }
  }
}

extension ListWalk {
  /// The statement that gives a segment's rows from a place on.
  func query(
    _ segment: Int, from begin: [DatabaseValue]?, includesStart: Bool, isForward: Bool,
    limit: Int?
  ) -> Condition {
    let isRising = list.isAscending(in: segment) == isForward
    // A place before the whole segment begins nowhere in it.
    let begin = begin.flatMap { list.segments[segment].lies(behind: $0, isRising) ? nil : $0 }
    let place = begin.map { beyond($0, (isRising ? ">" : "<") + (includesStart ? "=" : "")) }
    let segment = list.segments[segment]
    let condition = Condition.and([
      segment.shared, list.filter,
      bound(">=", segment.lowest, isOutrun: place != nil && isRising),
      bound("<=", segment.highest, isOutrun: place != nil && !isRising), place ?? .always,
    ])
    let words = wordTest
    let direction = isRising ? "" : " DESC"
    let columns = list.order + (list.hasRowNumbers ? ["rowid"] : []) + words.columns
    var sql = "SELECT \(columns.joined(separator: ", ")) FROM \(list.table)"
    if !condition.sql.isEmpty { sql += " WHERE \(condition.sql)" }
    sql += " ORDER BY " + list.order.map { $0 + direction }.joined(separator: ", ")
    var arguments = words.arguments + condition.arguments
    if let limit {
      sql += " LIMIT ?"
      arguments.append(limit.databaseValue)
    }
    return Condition(sql: sql, arguments: arguments)
  }

  /// - Parameter isOutrun: whether the place to begin from is the nearer bound. The plus then keeps
  ///   SQLite from beginning at the segment's bound and reading all rows up to the place.
  private func bound(_ sign: String, _ value: Int64?, isOutrun: Bool) -> Condition {
    guard let value, let column = list.order.first else { return .always }
    return Condition(
      sql: "\(isOutrun ? "+" : "")\(column) \(sign) ?", arguments: [value.databaseValue])
  }

  private func beyond(_ values: [DatabaseValue], _ sign: String) -> Condition {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return Condition(
      sql: "(\(list.order.joined(separator: ", "))) \(sign) (\(marks))", arguments: values)
  }

  private var wordTest: (columns: [String], arguments: [DatabaseValue]) {
    guard case .words(let words) = test else { return ([], []) }
    let tests = words.map { _ in "instr(fold, ?) > 0" }.joined(separator: " AND ")
    return (["(\(tests))"], words.map { " \($0)".databaseValue })
  }
}
