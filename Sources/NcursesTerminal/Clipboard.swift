/// The sequence that hands text to the clipboard of the person at the terminal (OSC 52).
enum Clipboard {
  /// Terminals cut longer texts off; a part of a text would be worse than none.
  static let byteLimit = 50_000

  /// The sequence, or nil for a text that is too long. Control codes other than newline and tab
  /// are left out.
  static func sequence(for text: String) -> String? {
    let clean = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0x00..<0x20, 0x7F..<0xA0: false
      default: true
      }
    }
    let bytes = Array(String(clean).utf8)
    guard bytes.count <= byteLimit else { return nil }
    return "\u{1B}]52;c;\(base64(bytes))\u{07}"
  }

  /// Base 64 as in RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = (0..<3).reduce(0) { sum, index in
        sum << 8 | (index < group.count ? Int(group[start + index]) : 0)
      }
      for index in 0..<4 {
        let digit = digits[value >> (18 - 6 * index) & 63]
        text.append(index <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
