/// What every text of the catalogue must be: composed, visible, without blanks at its edges.
enum TextCheck {
  /// The first thing wrong with the text; nil when nothing is. An empty text is fine here.
  static func problem(of text: String) -> CatalogueError.Problem? {
    if text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") {
      return .edgeBlank
    }
    for scalar in text.unicodeScalars {
      if let problem = problem(of: scalar.value) { return problem }
    }
    return nil
  }

  private static func problem(of scalar: UInt32) -> CatalogueError.Problem? {
    switch scalar {
    case 0x20...0x7E: nil
    case 0...0x1F, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFD:
      .controlCharacter(scalar: scalar)
    // In composed Vietnamese every tone mark is part of its letter.
    case 0x300...0x36F: .notComposed(scalar: scalar)
    // Eth and African D, upper and lower case.
    case 0xD0, 0xF0, 0x189, 0x256: .lookAlike(scalar: scalar)
    default: nil
    }
  }
}
