/// The name of one entry: who wrote it and its number there. Ordered by origin, then sequence.
public struct EntryReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let origin: Origin
  /// Counted from 1 without gaps within ``origin``.
  public let sequence: Int64

  public init(origin: Origin, sequence: Int64) {
    self.origin = origin
    self.sequence = sequence
  }

  /// `<origin in hex>:<sequence>`
  public var description: String { "\(origin):\(sequence)" }

  public static func < (left: EntryReference, right: EntryReference) -> Bool {
    left.origin == right.origin ? left.sequence < right.sequence : left.origin < right.origin
  }
}
