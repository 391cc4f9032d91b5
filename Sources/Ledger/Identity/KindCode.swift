/// The permanent number of a kind of record, 1 to 2³¹−1. Never renumbered, never used again.
public struct KindCode: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int32

  public init?(rawValue: Int32) {
    guard rawValue >= 1 else { return nil }
    self.rawValue = rawValue
  }

  public static func < (left: KindCode, right: KindCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension KindCode: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int32) {
    precondition(value >= 1, "a kind's number is at least 1")
    rawValue = value
  }
}
