/// The permanent number of a field within its kind, 1 to 2³¹−1. Never renumbered, never used again.
public struct FieldCode: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int32

  public init?(rawValue: Int32) {
    guard rawValue >= 1 else { return nil }
    self.rawValue = rawValue
  }

  public static func < (left: FieldCode, right: FieldCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension FieldCode: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int32) {
    precondition(value >= 1, "a field's number is at least 1")
    rawValue = value
  }
}
