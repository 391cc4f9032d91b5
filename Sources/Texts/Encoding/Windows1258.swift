/// Vietnamese as Windows wrote it before Unicode: letters with their marks behind them.
///
/// - SeeAlso: Unicode Consortium, `CP1258.TXT`.
enum Windows1258 {
  static func text(of bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(letters[Int(byte)]) }
    return String(scalars)
  }

  private static let letters: [Unicode.Scalar] = {
    var letters = (0..<256).map { Unicode.Scalar(UInt8($0)) }
    for (byte, scalar) in special { letters[Int(byte)] = scalar }
    return letters
  }()

  /// Where the table differs from ISO 8859-1.
  private static let special: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x81: "\u{FFFD}", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†",
    0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "\u{FFFD}", 0x8B: "‹", 0x8C: "Œ", 0x8D: "\u{FFFD}",
    0x8E: "\u{FFFD}", 0x8F: "\u{FFFD}", 0x90: "\u{FFFD}", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "\u{FFFD}",
    0x9B: "›", 0x9C: "œ", 0x9D: "\u{FFFD}", 0x9E: "\u{FFFD}", 0x9F: "Ÿ", 0xC3: "Ă",
    0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
    0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
  ]
}
