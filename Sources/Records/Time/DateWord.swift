/// A word that means a day seen from today.
enum DateWord: Sendable, Hashable {
  /// Days from today.
  case step(Int)
  /// The next such weekday after today.
  case next(Weekday)

  /// Nil when the folded text is no such word.
  init?(_ text: String) {
    if let step = Self.steps[text] {
      self = .step(step)
    } else if let weekday = Self.weekdays[text] {
      self = .next(weekday)
    } else {
      return nil
    }
  }

  func day(from today: Day) -> Day {
    switch self {
    case .step(let days):
      return today.adding(days: days)
    case .next(let weekday):
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
  }

  private static let steps = [
    "hom nay": 0, "nay": 0, "today": 0,
    "mai": 1, "ngay mai": 1, "tomorrow": 1,
    "ngay kia": 2,
    "hom qua": -1, "qua": -1, "yesterday": -1,
    "hom kia": -2,
  ]

  private static let weekdays: [String: Weekday] = [
    "thu hai": .monday, "thu 2": .monday, "t2": .monday, "monday": .monday, "mon": .monday,
    "thu ba": .tuesday, "thu 3": .tuesday, "t3": .tuesday, "tuesday": .tuesday, "tue": .tuesday,
    "thu tu": .wednesday, "thu 4": .wednesday, "t4": .wednesday, "wednesday": .wednesday,
    "wed": .wednesday,
    "thu nam": .thursday, "thu 5": .thursday, "t5": .thursday, "thursday": .thursday,
    "thu": .thursday,
    "thu sau": .friday, "thu 6": .friday, "t6": .friday, "friday": .friday, "fri": .friday,
    "thu bay": .saturday, "thu 7": .saturday, "t7": .saturday, "saturday": .saturday,
    "sat": .saturday,
    "chu nhat": .sunday, "cn": .sunday, "sunday": .sunday, "sun": .sunday,
  ]
}
