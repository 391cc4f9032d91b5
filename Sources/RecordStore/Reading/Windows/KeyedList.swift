import GRDB

/// Part of a `WHERE`, with its values.
struct Condition: Equatable {
  var sql: String
  var arguments: [DatabaseValue] = []

  static let always = Condition(sql: "")

  /// Both must hold; an empty condition always does.
  func and(_ other: Condition) -> Condition {
    if sql.isEmpty { return other }
    if other.sql.isEmpty { return self }
    return Condition(sql: "\(sql) AND \(other.sql)", arguments: arguments + other.arguments)
  }

  static func and(_ conditions: [Condition]) -> Condition {
    conditions.reduce(.always) { $0.and($1) }
  }

  static func equal(_ column: String, _ value: some DatabaseValueConvertible) -> Condition {
    Condition(sql: "\(column) = ?", arguments: [value.databaseValue])
  }
}

/// One stretch of a list: rows that share some values, between two bounds of the first column of
/// the list's order.
struct ListSegment {
  var shared = Condition.always
  /// The least and the greatest value, both included.
  var lowest: Int64?
  var highest: Int64?
  /// Whether it is read against the direction of the list.
  var isReversed = false

  static let whole = ListSegment()

  /// Whether all of it comes after a place with these values.
  func lies(behind values: [DatabaseValue], _ isRising: Bool) -> Bool {
    guard let first = values.first.flatMap(Int64.fromDatabaseValue) else { return false }
    return isRising ? lowest.map { first < $0 } ?? false : highest.map { first > $0 } ?? false
  }
}

/// A list that is read in windows: a table, which rows, in which order.
///
/// The list is one segment after the other; within a segment rows are ordered by the same
/// columns, all of them in one direction, so that an index gives the next rows from any place. A
/// segment may be read the other way round.
struct KeyedList {
  let table: String
  /// The last column is unique.
  let order: [String]
  var isAscending = true
  /// Holds in every segment.
  var filter = Condition.always
  /// In the order of the list.
  var segments = [ListSegment.whole]
  /// False for a table that has no row numbers.
  var hasRowNumbers = true

  func isAscending(in segment: Int) -> Bool { isAscending != segments[segment].isReversed }

  var placeOrder: PlaceOrder {
    PlaceOrder(
      isAscending: isAscending,
      reversed: Set(segments.indices.filter { segments[$0].isReversed }))
  }
}
