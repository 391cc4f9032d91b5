/// Texts by chance.
enum RandomText {
  /// Vietnamese letters in all forms, other Latin letters, marks, digits and punctuation.
  static func vietnamese(_ random: inout SplitMix, upTo count: Int = 40) -> String {
    let letters = Array(
      "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệ"
        .unicodeScalars)
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{303}", "\u{306}", "\u{302}", "\u{309}", "\u{31B}", "\u{323}",
    ]
    let others = Array("0123456789 /-.,;()\n".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6: text.append(pick(letters, &random))
      case 6..<8:
        if let last = text.last, last.properties.isAlphabetic { text.append(pick(marks, &random)) }
      default: text.append(pick(others, &random))
      }
    }
    return String(text)
  }

  /// Bytes that are mostly UTF-8, with what is dangerous in it, and some that are not.
  static func bytes(_ random: inout SplitMix, upTo count: Int = 60) -> [UInt8] {
    let dangerous: [UInt32] = [
      0x00, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x034F, 0x0300,
      0x0301, 0x0323, 0x0344, 0x061C, 0x180E, 0x200B, 0x200D, 0x200E, 0x202E, 0x2028, 0x2029,
      0x2060, 0x2066, 0x2069, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFE, 0xE0041, 0xE0100, 0x1FFFF, 0x212A,
      0x212B, 0x1EA5, 0x01D6, 0x0111, 0x0328, 0x0E31, 0x20DD, 0x1F600,
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<3: bytes.append(.random(in: 0x20...0x7E, using: &random))
      case 3..<7: bytes += utf8(pick(dangerous, &random))
      case 7: bytes += utf8(.random(in: 0...0x10FFFF, using: &random))
      default: bytes.append(.random(in: .min ... .max, using: &random))
      }
    }
    return bytes
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  private static func pick<Element>(_ list: [Element], _ random: inout SplitMix) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }
}
