/// A civil day of the Gregorian calendar, without a time of day.
///
/// Days run from 0001-01-01 to 9999-12-31; arithmetic stops at these ends instead of trapping.
public struct Day: Sendable, Hashable {
  /// Days since 1970-01-01, negative before it. The ledger stores this number.
  public let sinceEpoch: Int32

  /// Nil when the number lies outside ``first`` … ``last``.
  public init?(sinceEpoch: Int64) {
    guard
      let number = Int32(exactly: sinceEpoch),
      (Self.first.sinceEpoch...Self.last.sinceEpoch).contains(number)
    else { return nil }
    self.sinceEpoch = number
  }

  /// Nil when the calendar has no such day, as 31/04 or 29/02 of a common year.
  public init?(year: Int, month: Int, day: Int) {
    guard
      (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    self.init(valid: CivilDate(year: year, month: month, day: day).sinceEpoch)
  }

  private init(valid number: Int) { sinceEpoch = Int32(number) }

  /// 0001-01-01.
  public static let first = Day(valid: CivilDate(year: 1, month: 1, day: 1).sinceEpoch)
  /// 9999-12-31.
  public static let last = Day(valid: CivilDate(year: 9999, month: 12, day: 31).sinceEpoch)
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool { left.sinceEpoch < right.sinceEpoch }
}

extension Day {
  var civil: CivilDate { CivilDate(sinceEpoch: Int(sinceEpoch)) }

  /// 1 to 9999.
  public var year: Int { civil.year }
  /// 1 to 12.
  public var month: Int { civil.month }
  /// Day of the month, 1 to 31.
  public var day: Int { civil.day }
  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let index = (Int(sinceEpoch) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The number of days in this day's month, 28 to 31.
  public var lengthOfMonth: Int { CivilDate.length(ofMonth: month, year: year) }

  /// The day `days` later, or earlier when negative; held at ``first`` and ``last``.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(sinceEpoch).addingReportingOverflow(days)
    guard !overflow, let day = Day(sinceEpoch: Int64(sum)) else {
      return days < 0 ? .first : .last
    }
    return day
  }

  /// The same day of the month `months` later; the 31st becomes the last day of a shorter month.
  public func adding(months: Int) -> Day {
    let civil = civil
    let limited = max(-120_000, min(120_000, months))
    let index = civil.year * 12 + civil.month - 1 + limited
    guard index >= 12 else { return .first }
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(civil.day, CivilDate.length(ofMonth: month, year: year))
    return Day(year: year, month: month, day: day) ?? .last
  }

  /// How many days lie from this day to `other`; negative when `other` is earlier.
  public func days(to other: Day) -> Int { Int(other.sinceEpoch) - Int(sinceEpoch) }

  /// The last day of this day's month.
  public var lastOfMonth: Day { adding(days: lengthOfMonth - day) }

  /// Monday of this day's week.
  public var firstOfWeek: Day { adding(days: 1 - weekday.rawValue) }
}
