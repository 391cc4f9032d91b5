import VietText

/// A text field of several lines, wrapped at words.
public struct TextArea: Equatable, Sendable {
  private var edited: EditedText
  /// The column that Up and Down try to keep.
  private var wishedColumn: Int?
  private var scroll = Scroll()

  /// A text with the cursor at its end.
  ///
  /// - Parameter limit: the most letters, newlines counted.
  public init(_ text: String = "", limit: Int = 10_000) {
    edited = EditedText(text, limit: limit)
  }

  public var text: String { edited.text }
  public var limit: Int { edited.limit }
}

extension TextArea {
  /// Answers typing, pasting, deleting and moving of the cursor. Up in the first line and Down in
  /// the last are not answered, so that a form may go to the next field.
  ///
  /// - Parameters:
  ///   - size: the size of the rectangle the area is drawn into.
  ///   - composer: what Telex or VNI make of typed characters.
  public mutating func answer(
    _ event: Event, size: Size, composer: inout Composer
  ) -> FieldAnswer {
    let answer: FieldAnswer
    switch event {
    case .key(.up): answer = moveLines(by: -1, columns: size.columns)
    case .key(.down): answer = moveLines(by: 1, columns: size.columns)
    case .key(.pageUp): answer = moveLines(by: -max(1, size.rows), columns: size.columns)
    case .key(.pageDown): answer = moveLines(by: max(1, size.rows), columns: size.columns)
    default:
      wishedColumn = nil
      answer = edit(event, columns: size.columns, composer: &composer)
    }
    let layout = AreaLayout(edited, columns: size.columns)
    scroll.follow(layout.cursorLine, rows: size.rows, count: layout.lines.count)
    return answer
  }

  /// Ends the word that is being typed, because the area is left.
  public mutating func finishWord(composer: inout Composer) {
    edited.finishWord(composer: &composer)
  }

  private mutating func edit(
    _ event: Event, columns: Int, composer: inout Composer
  ) -> FieldAnswer {
    switch event {
    case .key(.character(let character)): return edited.type(character, composer: &composer)
    case .key(.backspace): edited.deleteBackward()
    case .key(let key):
      finishWord(composer: &composer)
      guard key != .enter else { return edited.insert("\n") }
      return edit(key, columns: columns) ? .taken : .ignored
    case .paste(let text):
      finishWord(composer: &composer)
      return edited.insert(text)
    default: return .ignored
    }
    return .taken
  }

  private mutating func edit(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .delete, .control("d"): edited.deleteForward()
    case .control("w"): edited.deleteWord()
    case .control("u"): edited.delete(from: lineAtCursor(columns).lowerBound)
    case .control("k"): edited.delete(upTo: lineAtCursor(columns).upperBound)
    case .left, .control("b"): edited.moveCursor(to: edited.cursor - 1)
    case .right, .control("f"): edited.moveCursor(to: edited.cursor + 1)
    case .home, .control("a"): edited.moveCursor(to: lineAtCursor(columns).lowerBound)
    case .end, .control("e"): edited.moveCursor(to: lineAtCursor(columns).upperBound)
    default: return false
    }
    return true
  }

  private func lineAtCursor(_ columns: Int) -> Range<Int> {
    let layout = AreaLayout(edited, columns: columns)
    return layout.lines[layout.cursorLine]
  }

  /// Moves the cursor up or down and keeps its column where the lines are long enough.
  private mutating func moveLines(by step: Int, columns: Int) -> FieldAnswer {
    let layout = AreaLayout(edited, columns: columns)
    let target = min(max(0, layout.cursorLine + step), layout.lines.count - 1)
    guard target != layout.cursorLine else { return .ignored }
    let column = wishedColumn ?? layout.cursorColumn
    edited.moveCursor(to: layout.letter(line: target, column: column))
    wishedColumn = column
    return .taken
  }
}

extension TextArea {
  /// Draws the text into a rectangle. A focused area puts the page's cursor into itself.
  public func draw(into page: inout Buffer, in area: Rect, isFocused: Bool) {
    let style: Style = isFocused ? .focusedField : .field
    page.fill(area, with: " ", style)
    guard !area.isEmpty else { return }
    let layout = AreaLayout(edited, columns: area.columns)
    let shown = isFocused ? layout.cursorLine : nil
    let first = scroll.first(showing: shown, rows: area.rows, count: layout.lines.count)
    for (row, line) in layout.lines.dropFirst(first).prefix(area.rows).enumerated() {
      let end = edited.letters[line].lastIndex { $0 != " " }
      guard let end else { continue }
      page.write(String(edited.letters[line.lowerBound...end]), in: area.line(row), style)
    }
    if isFocused {
      page.placeCursor(
        column: area.column + min(layout.cursorColumn, area.columns - 1),
        row: area.row + layout.cursorLine - first)
    }
  }
}
