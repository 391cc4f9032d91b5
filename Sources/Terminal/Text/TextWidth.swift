/// How many terminal columns text takes: the one place that counts them.
///
/// Follows Unicode Standard Annex #11 (East Asian Width): wide and fullwidth letters take two
/// columns, ambiguous ones one, combining marks none. Composed Vietnamese is one column a letter.
public enum TextWidth {
  /// What a page does with a scalar.
  enum Kind: Equatable {
    /// Takes one or two columns.
    case letter(columns: Int)
    /// Joins the letter before it.
    case mark
    /// A tab or newline: shown as a space.
    case blank
    /// A control code: shown as the replacement sign.
    case control
    /// Not shown: zero-width, direction and tag characters, variation selectors.
    case hidden
  }

  /// What stands for a scalar that must not reach a terminal.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The columns of one line of text.
  public static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one scalar: 0, 1 or 2.
  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch kind(of: scalar) {
    case .letter(let columns): columns
    case .blank, .control: 1
    case .mark, .hidden: 0
    }
  }

  /// Whether a text takes at most `room` columns. Looks no further than needed.
  static func fits(_ text: some StringProtocol, in room: Int) -> Bool {
    // No scalar takes more columns than it has bytes.
    if text.utf8.count <= room { return true }
    var used = 0
    for scalar in text.unicodeScalars {
      used += columns(scalar)
      if used > room { return false }
    }
    return true
  }

  /// What a page shows for a blank or a control code.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    kind(of: scalar) == .blank ? " " : replacement
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    // Printable ASCII, Latin letters, and the block of composed Vietnamese letters.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00: .letter(columns: 1)
    // Dashes, quotation marks and dots; box drawing, block elements and shapes.
    case 0x2010..<0x2028, 0x2500..<0x25FD: .letter(columns: 1)
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .blank
    case 0x300..<0x370: .mark
    // Vowels and finals of Korean syllables written as single letters join the letter before.
    case 0x1160..<0x1200: .mark
    // Variation selectors would change the width of the letter before on some terminals.
    case 0xFE00..<0xFE10, 0xE0100..<0xE01F0, 0xAD: .hidden
    default: rareKind(of: scalar)
    }
  }

  private static func rareKind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: .mark
    case .format: .hidden
    case .control, .unassigned, .surrogate: .control
    default: .letter(columns: WideRanges.contains(scalar.value) ? 2 : 1)
    }
  }
}
