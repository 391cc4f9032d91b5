/// The scripts whose letters can be mistaken for Latin ones, and all others as one.
///
/// Source: Unicode Character Database, `Scripts.txt`, by block.
enum Script {
  case latin, greek, cyrillic, armenian, cherokee, other

  /// Whether a scalar is surely no letter of another script than Latin: a look at the blocks of
  /// ASCII, Latin, Vietnamese and the marks on them.
  static func isLatinOrCommon(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x0370 || (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// Nil for what belongs to every script: digits, marks, punctuation.
  init?(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case ..<0x02B0, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFF21...0xFF5A:
      self = .latin
    case 0x02B0...0x036F: return nil
    case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
    case 0x0400...0x052F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x0530...0x058F: self = .armenian
    case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .cherokee
    default: self = .other
    }
  }
}
