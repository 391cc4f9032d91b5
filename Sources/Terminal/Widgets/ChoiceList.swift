import VietText

/// The open list of a ``ChoiceField``: a line to type into, and the entries that match.
struct ChoiceList {
  /// The most rows of entries.
  static let rowLimit = 10
  /// The fewest columns, frame included.
  static let smallestWidth = 24
  /// The frame and the sign of the selected entry.
  private static let columnsBesideText = 4
  /// The frame and the line to type into.
  static let rowsBesideEntries = 3

  private(set) var typed = FieldText(limit: 80)
  private(set) var matches: [Choice]
  /// Whether somebody moved to the selected entry since the last letter was typed.
  private var isMovedTo = false
  private var selection = Selection()
  private var scroll = Scroll()

  /// All entries, with one of them selected.
  init(_ search: ChoiceSearch, at chosen: Choice?) {
    matches = search("")
    let line = chosen.flatMap { choice in matches.firstIndex { $0.key == choice.key } }
    move(to: line ?? 0)
  }

  /// The columns in which every match that can be reached is whole, frame included.
  var columns: Int {
    let widest = matches.map { TextWidth.columns($0.label) }.max() ?? 0
    return max(ChoiceList.smallestWidth, widest + ChoiceList.columnsBesideText)
  }

  /// The entry that Enter takes.
  var selected: Choice? { selection.line.map { matches[$0] } }

  /// The entry that is meant where the list is left without Enter: the one that alone matches, or that
  /// somebody moved to; nil where it could be another one.
  var meant: Choice? { matches.count == 1 || isMovedTo ? selected : nil }

  private mutating func move(to line: Int) {
    selection.move(to: line, count: matches.count)
    scroll.follow(selection.line, rows: ChoiceList.rowLimit, count: matches.count)
  }
}

extension ChoiceList {
  mutating func answer(
    _ key: Key, _ composer: inout Composer, _ search: ChoiceSearch
  ) -> FieldAnswer {
    switch key {
    case .up, .down, .pageUp, .pageDown:
      guard selection.answer(key, rows: ChoiceList.rowLimit, count: matches.count) else {
        return .ignored
      }
      isMovedTo = true
      scroll.follow(selection.line, rows: ChoiceList.rowLimit, count: matches.count)
      return .taken
    default: return filter(.key(key), &composer, search)
    }
  }

  /// Edits the typed text and looks for matches anew.
  mutating func filter(
    _ event: Event, _ composer: inout Composer, _ search: ChoiceSearch
  ) -> FieldAnswer {
    let before = typed.text
    let answer = typed.answer(event, composer: &composer)
    if typed.text != before {
      matches = search(typed.text)
      isMovedTo = false
      move(to: 0)
    }
    return answer
  }

  func draw(into page: inout Buffer, in area: Rect, _ search: ChoiceSearch) {
    let inside = page.frame(area)
    let (top, rest) = inside.split(top: 1)
    typed.draw(into: &page, in: top, isFocused: true)
    if matches.isEmpty, !typed.text.isEmpty {
      page.write(search.unmatched(typed.text), in: rest.line(0), .faint)
    }
    let first = scroll.first(showing: selection.line, rows: rest.rows, count: matches.count)
    for (row, choice) in matches.dropFirst(first).prefix(rest.rows).enumerated() {
      let isSelected = first + row == selection.line
      let sign = isSelected ? "> " : "  "
      page.write(sign + choice.label, in: rest.line(row), isSelected ? .selected : .plain)
    }
  }
}
