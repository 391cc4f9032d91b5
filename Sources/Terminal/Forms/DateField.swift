import VietText

/// How a date field understands what is typed, and what its calendar shows.
public struct DateRules {
  public let today: CalendarDay
  public let words: CalendarWords
  /// The day that a text means, such as `21/11` or `+5`; nil where it means none.
  public let read: (String) -> CalendarDay?
  /// How a day is written into the field.
  public let write: (CalendarDay) -> String

  public init(
    today: CalendarDay, words: CalendarWords, read: @escaping (String) -> CalendarDay?,
    write: @escaping (CalendarDay) -> String
  ) {
    self.today = today
    self.words = words
    self.read = read
    self.write = write
  }
}

/// A field for a day: typed freely, or taken from a calendar that Down opens.
public struct DateField {
  static let limit = 40

  private var field: FieldText
  private var grid: MonthGrid?
  private let rules: DateRules

  public init(_ text: String = "", rules: DateRules) {
    field = FieldText(text, limit: DateField.limit)
    self.rules = rules
  }

  public var text: String { field.text }
  public var isOpen: Bool { grid != nil }

  /// Closes the calendar and leaves the text as it was.
  public mutating func close() { grid = nil }

  /// Ends the word that is being typed, because the field is left.
  public mutating func finishWord(composer: inout Composer) {
    field.finishWord(composer: &composer)
  }

  /// Writes the day that the text means in full; leaves a text that means none as it is.
  public mutating func complete() {
    guard let day = rules.read(field.text) else { return }
    field = FieldText(rules.write(day), limit: DateField.limit)
  }
}

extension DateField {
  /// Answers typing, Down (opens the calendar), and in the calendar Enter (takes) and Esc (closes).
  public mutating func answer(_ event: Event, composer: inout Composer) -> FieldAnswer {
    guard let open = grid else {
      guard event == .key(.down) else { return field.answer(event, composer: &composer) }
      grid = MonthGrid(at: rules.read(field.text) ?? rules.today, today: rules.today)
      return .taken
    }
    switch event {
    case .key(.escape): close()
    case .key(.enter):
      field = FieldText(rules.write(open.day), limit: DateField.limit)
      close()
    case .key(let key): return grid?.answer(key) ?? false ? .taken : .ignored
    default: return .ignored
    }
    return .taken
  }

  public func draw(into page: inout Buffer, in area: Rect, isFocused: Bool) {
    field.draw(into: &page, in: area, isFocused: isFocused)
  }

  /// Draws the open calendar below `anchor`, or above it where there is more room.
  public func drawCalendar(into page: inout Buffer, below anchor: Rect, inside area: Rect) {
    guard let grid else { return }
    let size = Size(columns: MonthGrid.size.columns + 2, rows: MonthGrid.size.rows + 2)
    let place = PopUp.place(size, below: anchor, inside: area)
    let inside = page.frame(place)
    grid.draw(into: &page, in: inside, words: rules.words)
  }
}
