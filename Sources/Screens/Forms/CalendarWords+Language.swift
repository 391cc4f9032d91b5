import Records
import Terminal

extension CalendarWords {
  /// The words of the calendar that a date field opens.
  static func words(in language: Language) -> CalendarWords {
    CalendarWords(
      weekdays: Weekday.allCases.map { $0.shortName[language] },
      heading: { year, month in
        Phrase("Tháng \(month) năm \(year)", "\(Self.englishMonths[month - 1]) \(year)")[language]
      })
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
