import Records
import Terminal

/// A page that asks for one line: what to type, the field, what went wrong, and why it is asked.
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
    // Right below the field, where the smallest screen shows it.
    if let error {
      row += page.writeParagraph(surroundings(error.sentences), in: inside.inset(top: row), .error)
      row += inside.rows > row + words.count ? 1 : 0
    }
    for words in words {
      row += page.writeParagraph(surroundings(words), in: inside.inset(top: row), .faint)
    }
    field(&page, inside.line(0).inset(left: used))
  }
}
