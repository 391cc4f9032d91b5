import Records
import Terminal

/// One row of a text as it stands on the screen.
struct ReaderRow: Equatable {
  enum Kind: Equatable {
    case blank
    case heading
    case text
    /// What the program says of the unit: its standing, a note.
    case remark(Style)
  }

  /// Where its first letter stands in the text; of a remark, the line that it belongs to.
  let place: TextPlace
  let kind: Kind
  let text: String
  /// Whether a bookmark stands at it.
  var isBookmarked = false

  /// The bytes of the line that it shows.
  var bytes: Range<Int> { place.offset..<place.offset + text.utf8.count }
}

/// A piece of a text with its lines and rows.
struct ReaderPiece {
  let piece: TextPiece
  let lines: [Substring]
  var rows: [ReaderRow]

  init(_ piece: TextPiece, _ layout: ReaderLayout) {
    self.piece = piece
    lines =
      piece.body.isEmpty
      ? [] : piece.body.split(separator: "\n", omittingEmptySubsequences: false)
    rows = []
    lay(layout)
  }

  /// Breaks the lines anew: another width, other notes.
  mutating func lay(_ layout: ReaderLayout) { rows = layout.rows(of: piece, lines) }
}
