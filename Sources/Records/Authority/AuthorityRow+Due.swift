extension AuthorityRow {
  /// The last working or calendar day of the task's time limit, counted from `day`; nil where no
  /// limit is known or its kind of day is not stated.
  ///
  /// The province's own limit goes before the shipped one; it counts working days.
  public func dueCount(from day: Day, calendar: WorkingCalendar) -> DueDay? {
    if let days = override?.timeLimitDays {
      return DueDay(calendar.adding(workingDays: days, to: day))
    }
    guard let limit = rule.limit else { return nil }
    switch limit.unit {
    case .workingDays: return DueDay(calendar.adding(workingDays: limit.days, to: day))
    case .calendarDays: return DueDay(day: day.adding(days: limit.days))
    case .unstatedDays: return nil
    }
  }

  /// The day of ``dueCount(from:calendar:)`` alone.
  public func dueDay(from day: Day, calendar: WorkingCalendar) -> Day? {
    dueCount(from: day, calendar: calendar)?.day
  }
}

/// A due day that explains itself.
public struct DueDay: Equatable, Sendable {
  public let day: Day
  /// How it was counted, line by line; empty for plain calendar days.
  public let explanation: [Phrase]
  /// Whether a day not yet decreed could move it.
  public let isUnsure: Bool

  init(day: Day) {
    self.day = day
    explanation = []
    isUnsure = false
  }

  init(_ count: WorkingDayCount) {
    day = count.end
    explanation = count.steps.map(\.line)
    isUnsure = count.isUnsure
  }
}
