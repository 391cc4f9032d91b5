/// A day of the Gregorian calendar in the years 1 to 9999, by its numbers.
public struct CalendarDay: Hashable, Comparable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the number of days in the month.
  public let day: Int

  /// A day, or nil when there is none with these numbers.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.days(inMonth: month, year: year)
    else { return nil }
    self.init(existing: year, month, day)
  }

  private init(existing year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension CalendarDay {
  static func days(inMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  var weekday: Int {
    // 1 January of year 1 was a Monday.
    let past = year - 1
    let months = (1..<month).reduce(0) { $0 + CalendarDay.days(inMonth: $1, year: year) }
    return (past * 365 + past / 4 - past / 100 + past / 400 + months + day - 1) % 7
  }

  /// The day a number of months away; where its month is too short, the last of that month. The
  /// same day where there is no such year.
  func adding(months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + months
    guard total >= 12, total < 10_000 * 12 else { return self }
    let (year, month) = (total / 12, total % 12 + 1)
    return CalendarDay(
      existing: year, month, min(day, CalendarDay.days(inMonth: month, year: year)))
  }

  /// The day a number of days away, at most 28. The same day where there is no such year.
  func adding(days: Int) -> CalendarDay {
    let target = day + days
    let length = CalendarDay.days(inMonth: month, year: year)
    if let sameMonth = CalendarDay(year: year, month: month, day: target) { return sameMonth }
    let other = adding(months: target < 1 ? -1 : 1)
    let otherLength = CalendarDay.days(inMonth: other.month, year: other.year)
    let otherDay = target < 1 ? target + otherLength : target - length
    guard other.month != month else { return self }
    return CalendarDay(year: other.year, month: other.month, day: otherDay) ?? self
  }
}
