/// What makes `ă â ê ô ơ ư đ` letters of their own in the Vietnamese alphabet.
enum LetterShape: UInt8, Sendable {
  case plain, circumflex, breve, horn, stroke

  /// The combining mark; nil for a plain letter, and for đ, which has no decomposition.
  var mark: UInt32? {
    switch self {
    case .plain, .stroke: nil
    case .circumflex: 0x0302
    case .breve: 0x0306
    case .horn: 0x031B
    }
  }

  /// The shape that `mark` gives to the ASCII letter `base`, if that is a Vietnamese letter.
  init?(mark: UInt32, on base: UInt8) {
    switch (mark, base) {
    case (0x0302, UInt8(ascii: "a")), (0x0302, UInt8(ascii: "e")), (0x0302, UInt8(ascii: "o")):
      self = .circumflex
    case (0x0306, UInt8(ascii: "a")): self = .breve
    case (0x031B, UInt8(ascii: "o")), (0x031B, UInt8(ascii: "u")): self = .horn
    default: return nil
    }
  }
}
