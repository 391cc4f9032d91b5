import Foundation
import GRDB
import Ledger
import Records

/// Where a row stands in a list: the segment of the list, and the values it is ordered by there.
struct Place: Equatable {
  let segment: Int
  /// The last one tells the row apart from every other.
  let values: [DatabaseValue]
  /// The row's number in its table; 0 where the values themselves name the row.
  var row: Int64 = 0

  /// The place as the screens hand it back.
  var key: RowKey { RowKey([.integer(Int64(segment))] + values.map(Self.value)) }

  init(segment: Int, values: [DatabaseValue], row: Int64 = 0) {
    self.segment = segment
    self.values = values
    self.row = row
  }

  /// Nil when the key belongs to a list of another shape.
  init?(_ key: RowKey, valueCount: Int) {
    guard key.values.count == valueCount + 1, case .integer(let segment)? = key.values.first
    else { return nil }
    self.segment = Int(clamping: segment)
    values = key.values.dropFirst().map(Self.databaseValue)
  }

  private static func value(_ value: DatabaseValue) -> Value {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .double(let number): .integer(Int64(number))
    case .string(let text): .text(text)
    case .blob(let data): .bytes(Array(data))
    }
  }

  private static func databaseValue(_ value: Value) -> DatabaseValue {
    switch value {
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    case .boolean(let flag): flag.databaseValue
    case .day(let number), .moment(let number): number.databaseValue
    case .record(let id): Data(id.bytes).databaseValue
    case .null, .list: .null
    }
  }
}

/// Which way a list is read, and which values come first in it.
struct PlaceOrder {
  /// Whether small values come first within a segment.
  let isAscending: Bool
  /// Segments in which it is the other way round.
  var reversed: Set<Int> = []

  func precedes(_ left: Place, _ right: Place) -> Bool {
    if left.segment != right.segment { return left.segment < right.segment }
    for (a, b) in zip(left.values, right.values) where a != b {
      return Self.isLess(a, b) == (isAscending != reversed.contains(left.segment))
    }
    return false
  }

  /// The order of SQLite: nothing, numbers, texts by their bytes, bytes.
  private static func isLess(_ left: DatabaseValue, _ right: DatabaseValue) -> Bool {
    switch (left.storage, right.storage) {
    case (.int64(let a), .int64(let b)): a < b
    case (.string(let a), .string(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.blob(let a), .blob(let b)): a.lexicographicallyPrecedes(b)
    case (let a, let b): rank(a) < rank(b)
    }
  }

  private static func rank(_ storage: DatabaseValue.Storage) -> Int {
    switch storage {
    case .null: 0
    case .int64, .double: 1
    case .string: 2
    case .blob: 3
    }
  }
}
