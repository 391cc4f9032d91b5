/// One copy of the register: the source of one gap-free run of entries.
///
/// Random, and drawn anew after a restore or a move, so that two copies never write the same
/// numbers.
public struct Origin: SixteenBytes {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
