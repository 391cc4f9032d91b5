import VietText

/// A text field of one line.
public struct FieldText: Equatable, Sendable {
  private var edited: EditedText

  /// A field with the cursor at the end of its text; newlines become spaces.
  ///
  /// - Parameter limit: the most letters.
  public init(_ text: String = "", limit: Int = 200) {
    edited = EditedText(FieldText.oneLine(text), limit: limit)
  }

  public var text: String { edited.text }
  public var limit: Int { edited.limit }
  /// How many letters stand before the cursor.
  public var cursor: Int { edited.cursor }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}

extension FieldText {
  /// Answers typing, pasting, deleting and moving of the cursor.
  ///
  /// - Parameter composer: what Telex or VNI make of typed characters.
  public mutating func answer(_ event: Event, composer: inout Composer) -> FieldAnswer {
    switch event {
    case .key(.character(let character)): return edited.type(character, composer: &composer)
    case .key(.backspace):
      edited.deleteBackward()
      return .taken
    case .paste(let text):
      finishWord(composer: &composer)
      return edited.insert(FieldText.oneLine(text))
    case .key(let key):
      finishWord(composer: &composer)
      return answer(key) ? .taken : .ignored
    default: return .ignored
    }
  }

  /// Answers as above, typed characters standing for themselves.
  ///
  /// - Returns: whether the event is for a field, be it full or not.
  public mutating func answer(_ event: Event) -> Bool {
    var plain = Composer(method: .off)
    return answer(event, composer: &plain) != .ignored
  }

  /// Ends the word that is being typed, because the field is left.
  public mutating func finishWord(composer: inout Composer) {
    edited.finishWord(composer: &composer)
  }

  private mutating func answer(_ key: Key) -> Bool {
    switch key {
    case .delete, .control("d"): edited.deleteForward()
    case .control("w"): edited.deleteWord()
    case .control("u"): edited.delete(from: 0)
    case .control("k"): edited.delete(upTo: edited.letters.count)
    case .left, .control("b"): edited.moveCursor(to: edited.cursor - 1)
    case .right, .control("f"): edited.moveCursor(to: edited.cursor + 1)
    case .home, .control("a"): edited.moveCursor(to: 0)
    case .end, .control("e"): edited.moveCursor(to: edited.letters.count)
    default: return false
    }
    return true
  }
}

extension FieldText {
  /// Draws the field into the first row of a rectangle; what lies beyond an edge shows as `…`.
  /// A focused field puts the page's cursor into itself.
  public func draw(into page: inout Buffer, in area: Rect, isFocused: Bool) {
    let line = area.line(0)
    let style: Style = isFocused ? .focusedField : .field
    page.fill(line, with: " ", style)
    guard line.columns > 0 else { return }
    let start = isFocused ? firstLetter(room: line.columns) : 0
    let sign = start > 0 ? "…" : ""
    page.write(sign + edited.text(start..<edited.letters.count), in: line, style)
    if isFocused {
      let before = TextWidth.columns(sign + edited.text(start..<edited.cursor))
      page.placeCursor(column: line.column + min(before, line.columns - 1), row: line.row)
    }
  }

  /// The first letter in sight, so that the cursor is in sight too. Moves by half a field, so that
  /// most letters typed change one cell.
  private func firstLetter(room: Int) -> Int {
    let ahead = TextWidth.columns(edited.text(0..<edited.cursor))
    guard ahead >= room else { return 0 }
    let half = max(1, room / 2)
    // The sign for what is before and the cursor take a column each.
    let steps = (ahead + 2 - room + half - 1) / half
    var passed = 0
    var start = 0
    while start < edited.cursor, passed < steps * half {
      passed += TextWidth.columns(String(edited.letters[start]))
      start += 1
    }
    return start
  }
}
