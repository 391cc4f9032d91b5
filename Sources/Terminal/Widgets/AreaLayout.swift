/// Where the letters of a text stand when it is wrapped.
struct AreaLayout {
  /// The letters of each line; never empty. Spaces and newlines at a break are in no line.
  let lines: [Range<Int>]
  let cursorLine: Int
  /// The column of the cursor in its line.
  let cursorColumn: Int
  private let letters: [Character]

  /// Lays a text out; one column is kept free for a cursor at the end of a line.
  init(_ edited: EditedText, columns: Int) {
    letters = edited.letters
    let text = edited.text
    var lines: [Range<Int>] = []
    var place = text.startIndex
    var offset = 0
    for line in TextWrap.lines(of: text, columns: columns - 1) {
      offset += text.distance(from: place, to: line.startIndex)
      let count = line.count
      lines.append(min(offset, letters.count)..<min(offset + count, letters.count))
      offset += count
      place = line.endIndex
    }
    self.lines = lines
    let cursor = edited.cursor
    cursorLine = lines.lastIndex { $0.lowerBound <= cursor } ?? 0
    let line = lines[cursorLine]
    cursorColumn = TextWidth.columns(
      String(letters[line.lowerBound..<max(line.lowerBound, cursor)]))
  }

  /// The place between letters that is nearest to a column of a line.
  func letter(line index: Int, column: Int) -> Int {
    var used = 0
    for place in lines[index] {
      let width = TextWidth.columns(String(letters[place]))
      if used + width > column { return place }
      used += width
    }
    return lines[index].upperBound
  }
}
