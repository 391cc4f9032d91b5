/// What is hashed before a payload, so that a commitment does not give a short value away.
public struct Salt: SixteenBytes {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
