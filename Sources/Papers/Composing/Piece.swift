/// What writers set, from top to bottom: every number, sign and capital in place, every text clean.
indirect enum Piece: Equatable {
  /// One paragraph; lines are broken by sense, and further where they do not fit.
  case text(TextStyle, [String], keepsWithNext: Bool = false)
  /// A rule under a line of text, centred.
  case rule(under: String, TextStyle, share: Double)
  /// Words in a frame, `width` millimetres wide; nil: as wide as the words.
  case frame(String, width: Double?)
  /// Two cells without borders side by side, row by row; on one page.
  case pair(PairedCells)
  case table(ComposedTable)

  static func line(_ style: TextStyle, _ text: String) -> Piece { .text(style, [text]) }
}

struct PairedCells: Equatable {
  struct Row: Equatable {
    var left: [Piece]
    var right: [Piece]
  }

  /// Millimetres of the left cell; the right one takes the rest.
  var left: Double
  /// Points between it and what stands before it.
  var before = 0.0
  var rows: [Row]
}

struct ComposedTable: Equatable {
  struct Column: Equatable {
    var heading: String
    /// In millimetres.
    var width: Double
    var style: TextStyle
  }

  var columns: [Column]
  var rows: [[String]]
  var total: [String]?

  /// The look of the cells of the last row.
  func totalStyle(_ column: Int) -> TextStyle {
    columns[column].style == .figureCell ? .totalFigureCell : .totalCell
  }
}
