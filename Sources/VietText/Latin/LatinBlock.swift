/// Numbers the scalars that the tables of this target know, densely from 0.
///
/// U+0080–U+027F are the characters whose UTF-8 begins with C2…C9, U+1E00–U+1EFF those that begin
/// with E1 B8…E1 BB, so that a byte scanner finds the index without decoding.
enum LatinBlock {
  static let count = 768
  static let nearCount = 512
  private static let nearStart: UInt32 = 0x80
  private static let farStart: UInt32 = 0x1E00

  @inline(__always)
  static func index(of scalar: UInt32) -> Int? {
    if scalar &- nearStart < 512 { return Int(scalar &- nearStart) }
    if scalar &- farStart < 256 { return nearCount + Int(scalar &- farStart) }
    return nil
  }

  static func scalar(at index: Int) -> Unicode.Scalar {
    let value =
      index < nearCount ? nearStart + UInt32(index) : farStart + UInt32(index - nearCount)
    // Both blocks lie outside the surrogates.
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
