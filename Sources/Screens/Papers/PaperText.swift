import Papers
import Records
import Terminal

/// A paper as lines that scroll, what is wrong with it above.
struct PaperText {
  private struct Row {
    let text: String
    let style: Style
  }

  private var rows: [Row] = []
  private var scroll = Scroll()
  private var sight = 0

  mutating func show(_ paper: Paper, notes: [Phrase], in surroundings: Surroundings) {
    let columns = surroundings.size.columns
    sight = surroundings.size.rows
    let above = notes.flatMap { note in
      TextWrap.lines(of: "! " + surroundings(note), columns: columns - 1).map {
        Row(text: String($0), style: .warning)
      }
    }
    let isNarrow = columns < PlainText.width
    // The last column is for the sign that the paper goes on.
    let pages = paper.plainPages(columns: isNarrow ? columns - 1 : PlainText.width)
    rows = above + (above.isEmpty ? [] : [Row(text: "", style: .plain)])
    rows += pages.flatMap { $0 + [""] }.map { Row(text: $0, style: .plain) }
    scroll.move(by: 0, rows: sight, count: rows.count)
  }

  /// Shows a sentence in the place of a paper.
  mutating func show(_ words: Phrase, in surroundings: Surroundings) {
    rows = TextWrap.lines(of: surroundings(words), columns: surroundings.size.columns - 1)
      .map { Row(text: String($0), style: .faint) }
    scroll = Scroll()
  }

  static var offers: [Offer] {
    [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd].map {
      Offer($0, isOnKeyBar: false)
    }
  }

  /// - Returns: whether the action moves in the paper.
  mutating func answer(_ action: Action) -> Bool {
    switch action {
    case .moveDown: move(1)
    case .moveUp: move(-1)
    case .pageDown: move(max(1, sight - 1))
    case .pageUp: move(-max(1, sight - 1))
    case .moveHome: move(-rows.count)
    case .moveEnd: move(rows.count)
    default: return false
    }
    return true
  }

  private mutating func move(_ step: Int) {
    scroll.move(by: step, rows: sight, count: rows.count)
  }

  func draw(into page: inout Buffer, in area: Rect) {
    page.placeCursor(column: area.column, row: area.row)
    for (line, row) in rows.dropFirst(scroll.first).prefix(area.rows).enumerated() {
      page.write(row.text, in: area.line(line), row.style)
    }
    if scroll.first + area.rows < rows.count {
      page.write("▼", in: area.line(area.rows - 1).inset(left: area.columns - 1), .faint)
    }
  }
}
