import VietText

/// A field that takes one entry of a list, found by typing a part of it.
public struct ChoiceField {
  /// The entry that was taken, or nil.
  public private(set) var chosen: Choice?
  /// The list while it is open.
  private(set) var list: ChoiceList?
  /// What was typed and meant no one entry when the field was left; nil where nothing was.
  public private(set) var unmatched: String?
  /// Whether ``unmatched`` fits several entries.
  private var isAmbiguous = false
  private let search: ChoiceSearch

  public init(chosen: Choice? = nil, search: ChoiceSearch) {
    self.chosen = chosen
    self.search = search
  }

  public var isOpen: Bool { list != nil }

  /// Takes the entry with a key, be it found or not; none for an empty key.
  public mutating func choose(key: String) {
    list = nil
    unmatched = nil
    chosen = key.isEmpty ? nil : search.entry(keyed: key)
  }

  /// Closes the list and leaves the entry as it was.
  public mutating func close() { list = nil }

  /// What is wrong with the field as it was left, in words; nil where nothing is.
  public var trouble: String? {
    unmatched.map { isAmbiguous ? search.ambiguous($0) : search.unmatched($0) }
  }

  /// Closes the list because the field is left: what was typed means the entry that alone fits, or that
  /// somebody moved to. What means none, or one of several, stays in sight until something else is typed.
  public mutating func leave() {
    guard let left = list else { return }
    list = nil
    guard !left.typed.text.isEmpty else { return }
    if let meant = left.meant { return take(meant) }
    unmatched = left.typed.text
    isAmbiguous = !left.matches.isEmpty
  }

  /// What found nothing before is typed anew.
  private mutating func open(at choice: Choice?) {
    list = ChoiceList(search, at: choice)
    unmatched = nil
  }

  private mutating func take(_ choice: Choice?) {
    chosen = choice ?? chosen
    if choice != nil { unmatched = nil }
  }
}

extension ChoiceField {
  /// Answers the keys of the field and of its list.
  ///
  /// Closed: Space, Enter or any character opens the list, Delete and Backspace take the entry
  /// away. Open: typing filters, arrows and page keys move, Enter takes, Esc closes.
  public mutating func answer(_ event: Event, composer: inout Composer) -> FieldAnswer {
    guard list != nil else { return answerClosed(event, composer: &composer) }
    guard case .key(let key) = event else { return filter(event, composer: &composer) }
    switch key {
    case .escape: close()
    case .enter:
      // Words that no entry matches stay to be mended.
      guard list?.selected != nil || list?.typed.text.isEmpty ?? true else { return .taken }
      take(list?.selected)
      close()
    default: return list?.answer(key, &composer, search) ?? .ignored
    }
    return .taken
  }

  private mutating func filter(_ event: Event, composer: inout Composer) -> FieldAnswer {
    list?.filter(event, &composer, search) ?? .ignored
  }

  private mutating func answerClosed(_ event: Event, composer: inout Composer) -> FieldAnswer {
    switch event {
    case .key(.enter), .key(.character(" ")): open(at: chosen)
    case .key(.character):
      open(at: nil)
      return filter(event, composer: &composer)
    case .key(.backspace), .key(.delete):
      if unmatched == nil { chosen = nil }
      unmatched = nil
    default: return .ignored
    }
    return .taken
  }

  /// Draws the chosen entry into the first row of a rectangle.
  public func draw(into page: inout Buffer, in area: Rect, isFocused: Bool) {
    let line = area.line(0)
    let style: Style = isFocused ? .focusedField : .field
    page.fill(line, with: " ", style)
    page.write(unmatched ?? chosen?.label ?? "", in: line.inset(right: 2), style)
    page.write("▼", in: line.inset(left: line.columns - 1), style)
    if isFocused { page.placeCursor(column: line.column, row: line.row) }
  }

  /// Draws the open list below `anchor`, or above it where there is more room, inside of `area`.
  public func drawList(into page: inout Buffer, below anchor: Rect, inside area: Rect) {
    guard let list else { return }
    let rows = min(ChoiceList.rowLimit, max(1, list.matches.count)) + ChoiceList.rowsBesideEntries
    let place = PopUp.place(
      Size(columns: max(anchor.columns, list.columns), rows: rows), below: anchor,
      inside: area)
    list.draw(into: &page, in: place, search)
  }
}
