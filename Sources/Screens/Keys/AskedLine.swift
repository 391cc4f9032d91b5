import Records
import Terminal

/// A page that asks for one line: what to type, the field, why it is asked, and what went wrong.
struct AskedLine {
  let label: Phrase
  let words: [Phrase]

  /// - Parameter field: draws what is typed into the rest of the line.
  func draw(
    into page: inout Buffer, in area: Rect, error: StoreError?, _ surroundings: Surroundings,
    field: (inout Buffer, Rect) -> Void
  ) {
    let inside = area.inset(left: 2, top: area.rows > 8 ? 2 : 0, right: 2)
    let used = page.write(surroundings(label), in: inside.line(0), .heading)
    var row = 2
    let reasons: [(Phrase, Style)] =
      words.map { ($0, .faint) } + (error.map { [($0.sentences, .error)] } ?? [])
    for (words, style) in reasons {
      if style == .error { row += 1 }
      row += page.writeParagraph(surroundings(words), in: inside.inset(top: row), style)
    }
    field(&page, inside.line(0).inset(left: used))
  }
}
