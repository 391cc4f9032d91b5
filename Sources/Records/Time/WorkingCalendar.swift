/// Which days public offices work: the week, and the listed days that differ from it.
public struct WorkingCalendar: Hashable, Sendable {
  /// The years that the list covers; nil for an empty list. Days of other years are counted by
  /// the week alone and are unsure.
  public let years: ClosedRange<Int>?
  private let listed: [Day: CalendarDay]

  /// Of two rows for one day the later in the list holds, so local rows go last.
  public init(_ days: [CalendarDay]) {
    var listed: [Day: CalendarDay] = [:]
    var first = Int.max
    var last = Int.min
    for row in days {
      listed[row.day] = row
      let year = row.day.year
      (first, last) = (min(first, year), max(last, year))
    }
    self.listed = listed
    years = listed.isEmpty ? nil : first...last
  }

  /// What the calendar says about one day.
  public func status(of day: Day) -> DayStatus {
    if let row = listed[day] { return DayStatus(day: day, reason: .listed(row)) }
    let weekday = day.weekday
    guard let years, years.contains(day.year) else {
      return DayStatus(day: day, reason: .beyondTheList(weekday))
    }
    return DayStatus(day: day, reason: weekday.isWeekend ? .weekend(weekday) : .workingWeekday)
  }

  public func isWorking(_ day: Day) -> Bool { status(of: day).isWorking }
}

/// What the calendar says about one day, and why.
public struct DayStatus: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case workingWeekday
    case weekend(Weekday)
    case listed(CalendarDay)
    /// No list covers the year: only the week is known.
    case beyondTheList(Weekday)
  }

  public let day: Day
  public let reason: Reason

  public var isWorking: Bool {
    switch reason {
    case .workingWeekday: true
    case .weekend: false
    case .listed(let row): row.effect == .worked
    case .beyondTheList(let weekday): !weekday.isWeekend
    }
  }

  /// Whether a later list may say otherwise.
  public var isUnsure: Bool {
    switch reason {
    case .workingWeekday, .weekend: false
    case .listed(let row): row.isUnsure
    case .beyondTheList: true
    }
  }
}
