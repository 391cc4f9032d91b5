/// Strict decoding of UTF-8, one scalar at a time.
enum UTF8Reader {
  /// The value that stands for an ill-formed sequence.
  static let malformed = UInt32.max

  /// The scalar at `position`, which must lie inside `text`, and its length in bytes.
  ///
  /// An ill-formed sequence gives ``malformed`` and the length of its longest part that could
  /// have begun a scalar (The Unicode Standard, 3.9, "maximal subpart").
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (value: UInt32, length: Int) {
    let lead = text[position]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let (length, bits, second) = shape(of: lead)
    if length == 0 { return (malformed, 1) }
    var value = bits
    for offset in 1..<length {
      guard position + offset < text.count else { return (malformed, offset) }
      let byte = text[position + offset]
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard allowed.contains(byte) else { return (malformed, offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// Length, payload and allowed second bytes by lead byte (The Unicode Standard, table 3-7).
  private static func shape(of lead: UInt8) -> (Int, UInt32, ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, UInt32(lead & 0x1F), 0x80...0xBF)
    case 0xE0: (3, 0, 0xA0...0xBF)
    case 0xED: (3, 0x0D, 0x80...0x9F)
    case 0xE1...0xEF: (3, UInt32(lead & 0x0F), 0x80...0xBF)
    case 0xF0: (4, 0, 0x90...0xBF)
    case 0xF1...0xF3: (4, UInt32(lead & 0x07), 0x80...0xBF)
    case 0xF4: (4, 4, 0x80...0x8F)
    default: (0, 0, 0x80...0xBF)
    }
  }
}
