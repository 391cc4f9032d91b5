import Records
import Terminal

extension DateRules {
  /// A date field that reads what ``Day/init(typed:today:leaning:)`` reads.
  ///
  /// - Parameter leaning: which year a date without one belongs to.
  public static func days(
    in surroundings: Surroundings, leaning: TypedDate.Leaning = .thisYear
  ) -> DateRules {
    let today = surroundings.today
    return DateRules(
      today: today.onCalendar, words: .words(in: surroundings.language),
      read: { typed in
        // A text that means no day leaves the calendar where it is; the field's check explains.
        (try? Day(typed: typed, today: today, leaning: leaning))?.onCalendar
      },
      write: { Day(year: $0.year, month: $0.month, day: $0.day)?.formatted ?? "" })
  }
}

extension Day {
  /// The same day in the terminal's own calendar.
  var onCalendar: Terminal.CalendarDay {
    guard let day = Terminal.CalendarDay(year: year, month: month, day: self.day) else {
      preconditionFailure("Both calendars hold the years 1 to 9999.")
    }
    return day
  }
}
