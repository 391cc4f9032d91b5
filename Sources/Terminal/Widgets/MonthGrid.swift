/// The words of a calendar.
public struct CalendarWords: Sendable {
  /// The short names of the days, Monday first; seven.
  public let weekdays: [String]
  /// The heading of a month.
  public let heading: @Sendable (_ year: Int, _ month: Int) -> String

  public init(
    weekdays: [String], heading: @escaping @Sendable (_ year: Int, _ month: Int) -> String
  ) {
    self.weekdays = weekdays
    self.heading = heading
  }
}

/// The cells of a month, Monday first, with one day selected.
public struct MonthGrid: Equatable, Sendable {
  /// The columns and rows of a grid without its frame: heading, weekdays, six weeks.
  public static let size = Size(columns: 7 * cellColumns, rows: 8)
  /// Two digits, and a sign at each side.
  static let cellColumns = 4

  /// The selected day.
  public private(set) var day: CalendarDay
  private let today: CalendarDay

  /// A grid open at a day; `today` is shown with a sign of its own.
  public init(at day: CalendarDay, today: CalendarDay) {
    self.day = day
    self.today = today
  }

  /// Answers arrows (days and weeks), page keys (months), Home and End (of the month); false for
  /// every other key.
  public mutating func answer(_ key: Key) -> Bool {
    switch key {
    case .left: day = day.adding(days: -1)
    case .right: day = day.adding(days: 1)
    case .up: day = day.adding(days: -7)
    case .down: day = day.adding(days: 7)
    case .pageUp: day = day.adding(months: -1)
    case .pageDown: day = day.adding(months: 1)
    case .home: day = day.adding(days: 1 - day.day)
    case .end: day = day.adding(days: length - day.day)
    default: return false
    }
    return true
  }

  private var length: Int { CalendarDay.days(inMonth: day.month, year: day.year) }
}

extension MonthGrid {
  /// Draws the month. The selected day stands in brackets, today has a dot.
  public func draw(into page: inout Buffer, in area: Rect, words: CalendarWords) {
    page.write(words.heading(day.year, day.month), in: area.line(0), .heading, align: .center)
    for (index, name) in words.weekdays.prefix(7).enumerated() {
      page.write(name, in: cell(index, of: area.line(1)).inset(left: 1), .faint)
    }
    let offset = day.adding(days: 1 - day.day).weekday
    for number in 1...length {
      let place = number - 1 + offset
      draw(number, into: &page, in: cell(place % 7, of: area.line(2 + place / 7)))
    }
  }

  private func draw(_ number: Int, into page: inout Buffer, in cell: Rect) {
    let isSelected = number == day.day
    let isToday = CalendarDay(year: day.year, month: day.month, day: number) == today
    let digits = (number < 10 ? " " : "") + String(number)
    let text = isSelected ? "[\(digits)]" : " \(digits)" + (isToday ? "•" : "")
    page.write(text, in: cell, isSelected ? .selected : isToday ? .heading : .plain)
    if isSelected { page.placeCursor(column: cell.column, row: cell.row) }
  }

  private func cell(_ index: Int, of line: Rect) -> Rect {
    line.inset(left: index * MonthGrid.cellColumns)
      .intersection(
        Rect(
          column: line.column + index * MonthGrid.cellColumns, row: line.row,
          columns: MonthGrid.cellColumns, rows: line.rows))
  }
}
