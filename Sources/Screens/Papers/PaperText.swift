import Papers
import Records
import Terminal

/// A paper as lines that scroll, what is wrong with it above. Where the screen is narrower than the
/// paper, its lines are wrapped anew.
struct PaperText {
  private struct Row {
    let text: String
    let style: Style
  }

  private var rows: [Row] = []
  private var scroll = Scroll()
  private var sight = 0

  private static let paperColumns = 80

  mutating func show(_ paper: Paper, notes: [Phrase], in surroundings: Surroundings) {
    let columns = surroundings.size.columns
    sight = surroundings.size.rows
    let above = notes.flatMap { note in
      TextWrap.lines(of: "! " + surroundings(note), columns: columns - 1).map {
        Row(text: String($0), style: .warning)
      }
    }
    let pages = paper.plainPages.flatMap { $0 + [""] }
    rows = above + (above.isEmpty ? [] : [Row(text: "", style: .plain)])
    rows += pages.flatMap { Self.fitted($0, in: columns) }.map { Row(text: $0, style: .plain) }
    scroll.move(by: 0, rows: sight, count: rows.count)
  }

  private static func fitted(_ line: String, in columns: Int) -> [String] {
    guard columns < paperColumns else { return [line] }
    let words = line.split(separator: " ").joined(separator: " ")
    return TextWrap.lines(of: words, columns: columns - 1).map(String.init)
  }

  static var offers: [Offer] {
    [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd].map {
      Offer($0, isOnKeyBar: false)
    }
  }

  mutating func answer(_ action: Action) {
    switch action {
    case .moveDown: move(1)
    case .moveUp: move(-1)
    case .pageDown: move(max(1, sight - 1))
    case .pageUp: move(-max(1, sight - 1))
    case .moveHome: move(-rows.count)
    case .moveEnd: move(rows.count)
    default: break
    }
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
