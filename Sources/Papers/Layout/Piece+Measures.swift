extension Piece {
  /// The length of a rule in millimetres.
  static func ruleLength(under line: String, _ style: TextStyle, share: Double) -> Double {
    BoldType.width(line, size: style.form.size) * share
  }

  /// The width of a frame in millimetres: what it was given, or its words with room around.
  static func frameWidth(_ words: String, _ width: Double?) -> Double {
    width ?? BoldType.width(words, size: TextStyle.mark.form.size) + 8
  }
}
