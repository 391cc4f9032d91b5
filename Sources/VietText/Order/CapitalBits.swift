/// Which letters of a text are capitals: one bit a letter, zeros at the end left out, so that
/// small letters come first and cost nothing.
struct CapitalBits {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  mutating func append(_ isCapital: Bool) {
    if isCapital {
      while bytes.count <= count / 8 { bytes.append(0) }
      bytes[count / 8] |= 0x80 >> UInt8(count % 8)
    }
    count += 1
  }
}
