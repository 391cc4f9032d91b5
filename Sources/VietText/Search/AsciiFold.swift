/// What each byte is to a scanner of words.
enum AsciiFold {
  static let separator: UInt8 = 0
  /// The byte begins or continues a character of several bytes.
  static let several: UInt8 = 0xFF

  /// By byte: the lower-case letter or digit, ``separator`` or ``several``.
  static let table: [UInt8] = (0...255).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      UInt8(value)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(value) | 0x20
    case 0x80...0xFF: several
    default: separator
    }
  }
}
