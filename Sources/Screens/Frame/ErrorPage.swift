import Records
import Terminal

/// An error over a page: what did not happen, why, and what to do next.
struct ErrorPage {
  private let title: Phrase
  private let sentences: [(label: Phrase, text: Phrase)]

  static let notDone = Phrase("! Chưa làm được", "! Not done")

  init(_ error: some Explained, title: Phrase = notDone) {
    self.title = title
    sentences = [
      (Phrase("Việc gì", "What"), error.what), (Phrase("Vì sao", "Why"), error.why),
      (Phrase("Nên làm", "What to do"), error.remedy),
    ]
  }

  static func answer(_ event: Event) -> Overlay.Answer {
    switch event {
    case .key(.enter), .key(.escape), .key(.character(" ")): .close
    default: .stay
    }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let columns = min(area.columns, 72)
    let lines = sentences.flatMap { label, text in
      TextWrap.lines(
        of: "\(surroundings(label)): \(surroundings(text))", columns: columns - 4
      ).map(String.init)
    }
    let rows = min(area.rows, lines.count + 4)
    let place = Rect(
      column: area.column + (area.columns - columns) / 2, row: area.row + (area.rows - rows) / 2,
      columns: columns, rows: rows)
    let inside = page.frame(place, title: surroundings(title), .error).inset(left: 1, right: 1)
    let room = inside.split(bottom: 1)
    for (row, line) in lines.prefix(room.rest.rows).enumerated() {
      page.write(line, in: room.rest.line(row))
    }
    page.write(surroundings(Phrase("Enter đóng", "Enter closes")), in: room.bottom, .keyLabel)
    page.placeCursor(column: inside.column, row: inside.row)
  }
}
