/// A month of a year, as reports are made for.
public struct YearMonth: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int

  public init(of day: Day) {
    year = day.year
    month = day.month
  }

  /// Nil when the calendar has no such month.
  public init?(year: Int, month: Int) {
    guard Day(year: year, month: month, day: 1) != nil else { return nil }
    self.year = year
    self.month = month
  }

  /// "11/2026", "2026-11", "11" of the year of `today`; nil for anything else.
  public init?(typed text: String, today: Day) {
    let parts = text.trimmed.split(whereSeparator: { "/-. ".contains($0) })
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 1: self.init(year: today.year, month: numbers[0])
    case 2 where parts[0].count == 4: self.init(year: numbers[0], month: numbers[1])
    case 2 where parts[1].count == 4: self.init(year: numbers[1], month: numbers[0])
    default: return nil
    }
  }

  public var first: Day { Day(year: year, month: month, day: 1) ?? .first }
  public var last: Day { first.lastOfMonth }

  /// "2026-11".
  public var iso: String {
    let number = String(month)
    return "\(year)-" + (number.count == 1 ? "0" + number : number)
  }

  /// "11/2026".
  public var formatted: String {
    let number = String(month)
    return (number.count == 1 ? "0" + number : number) + "/\(year)"
  }
}
