import VietText

/// What stands for a letter or sign on a terminal that has ASCII alone.
public enum AsciiGlyph {
  /// One ASCII sign: the letter without marks, `-`, `|` and `+` for frames, `#` for bars, `?` for
  /// what has no likeness.
  public static func standing(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let sign = signs[scalar] { return sign }
    let folded = Fold.key(String(scalar)).unicodeScalars.first { $0.isASCII } ?? "?"
    guard scalar.properties.isUppercase, (0x61...0x7A).contains(folded.value) else { return folded }
    return Unicode.Scalar(UInt8(folded.value) - 0x20)
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "█": "#", "▒": "=", "░": ".", "■": "#", "▼": "v", "▲": "^", "→": ">",
    "←": "<", "↑": "^", "↓": "v", "•": "*", "●": "*", "·": ".", "…": "~", "–": "-", "—": "-",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "«": "\"", "»": "\"", "\u{A0}": " ", "×": "x",
  ]
}
