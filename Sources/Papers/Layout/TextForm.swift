/// How a line of text looks.
struct TextForm: Equatable {
  enum Alignment: String {
    case left, center, right, justify
  }

  /// In points.
  var size: Int
  var isBold = false
  var isItalic = false
  var alignment = Alignment.center
  /// In millimetres.
  var firstIndent = 0.0
  /// In millimetres.
  var left = 0.0
  /// In points.
  var before = 0.0
  /// In points.
  var after = 0.0
  /// Stands on the page of what follows.
  var keepsWithNext = false
}

extension TextForm {
  /// Text of the body: both sides even, the first line indented, 6 pt to the next paragraph.
  static func body(
    isBold: Bool = false, isItalic: Bool = false, keepsWithNext: Bool = false
  ) -> TextForm {
    TextForm(
      size: 14, isBold: isBold, isItalic: isItalic, alignment: .justify, firstIndent: 12.7,
      after: 6,
      keepsWithNext: keepsWithNext)
  }

  /// Text in the cell of a table.
  static func cell(_ alignment: Alignment, isBold: Bool = false) -> TextForm {
    TextForm(size: 13, isBold: isBold, alignment: alignment)
  }
}
