import VietText

/// How wide bold Times text is, so that rules and line ends can be set before anything is drawn.
///
/// Marks over and under a letter do not widen it. The horns of ơ and ư do by a twentieth of the size,
/// which is left out.
enum BoldType {
  /// In thousandths of the size; from the metrics of Times Bold.
  private static let small: [Character: Int] = [
    "a": 500, "b": 556, "c": 444, "d": 556, "e": 444, "f": 333, "g": 500, "h": 556, "i": 278,
    "j": 333, "k": 556, "l": 278, "m": 833, "n": 556, "o": 500, "p": 556, "q": 556, "r": 444,
    "s": 389, "t": 333, "u": 556, "v": 500, "w": 722, "x": 500, "y": 500, "z": 444,
  ]
  private static let capital: [Character: Int] = [
    "a": 722, "b": 667, "c": 722, "d": 722, "e": 667, "f": 611, "g": 778, "h": 778, "i": 389,
    "j": 500, "k": 778, "l": 667, "m": 944, "n": 722, "o": 778, "p": 611, "q": 778, "r": 722,
    "s": 556, "t": 667, "u": 722, "v": 722, "w": 1000, "x": 722, "y": 722, "z": 667,
  ]
  private static let signs: [Character: Int] = [
    " ": 250, "\u{A0}": 250, ".": 250, ",": 250, ";": 333, ":": 333, "-": 333, "/": 278, "(": 333,
    ")": 333, "&": 833,
  ]
  /// Digits and most other signs.
  private static let otherSign = 500

  /// Millimetres of one line of text of a size in points.
  static func width(_ text: String, size: Int) -> Double {
    let thousandths = text.reduce(0) { $0 + width($1) }
    return Double(thousandths) / 1000 * Double(size) * 25.4 / 72
  }

  /// The longest of some lines; empty where there are none.
  static func longest(of lines: [String], size: Int) -> String {
    lines.max { width($0, size: size) < width($1, size: size) } ?? ""
  }

  private static func width(_ character: Character) -> Int {
    guard character.isLetter else { return signs[character] ?? otherSign }
    let widths = character.isUppercase ? capital : small
    return Fold.key(String(character)).first.flatMap { widths[$0] } ?? otherSign
  }
}
