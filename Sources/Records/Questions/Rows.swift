import Ledger

/// The place of a row in a list's order: the values that the list is sorted by, the last one unique.
public struct RowKey: Hashable, Sendable {
  public let values: [Value]

  public init(_ values: [Value]) { self.values = values }
}

/// Which rows of a list are wanted: a window, never the whole list.
public struct Window: Equatable, Sendable {
  public enum Anchor: Equatable, Sendable {
    case first
    case last
    /// The rows behind a key, the key's own row not among them.
    case after(RowKey)
    case before(RowKey)
    /// The row of the key, or the next one when it is gone, and what follows.
    case from(RowKey)
  }

  public var anchor: Anchor
  /// At most so many rows.
  public var count: Int

  public init(_ anchor: Anchor, count: Int) {
    self.anchor = anchor
    self.count = count
  }
}

/// A row of a list that knows its place.
public protocol KeyedRow: Equatable, Sendable {
  var key: RowKey { get }
}

/// The rows of a window in the list's order, and whether the list goes on at either side.
public struct Rows<Row: KeyedRow>: Equatable, Sendable {
  public var rows: [Row]
  public var hasEarlier: Bool
  public var hasLater: Bool

  public init(_ rows: [Row], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }

  public static var none: Self { Rows([], hasEarlier: false, hasLater: false) }
}

/// A number that is counted only as far as it matters: "999+" costs the same in every register.
public struct BoundedCount: Equatable, Sendable {
  /// Counting stops here.
  public static let limit = 999
  /// 0 to ``limit``.
  public let value: Int
  public let isMore: Bool

  /// - Parameter counted: the number found when counting stopped at ``limit`` + 1.
  public init(counted: Int) {
    value = min(counted, Self.limit)
    isMore = counted > Self.limit
  }

  /// Both together.
  public func adding(_ other: BoundedCount) -> BoundedCount {
    BoundedCount(counted: isMore || other.isMore ? Self.limit + 1 : value + other.value)
  }

  public var text: String { isMore ? "\(value)+" : "\(value)" }
}
