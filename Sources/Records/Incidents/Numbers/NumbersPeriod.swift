/// The time for which incidents are counted.
public enum NumbersPeriod: Hashable, Sendable {
  case month(YearMonth)
  /// 1 to 4.
  case quarter(year: Int, Int)
  /// The one that begins in the year; from September to August, a proposal of this program.
  case schoolYear(Int)
}

extension NumbersPeriod {
  private static let firstMonthOfSchool = 9

  /// The school year in which a day lies.
  public static func schoolYear(of day: Day) -> NumbersPeriod {
    let month = YearMonth(of: day)
    return .schoolYear(month.month >= firstMonthOfSchool ? month.year : month.year - 1)
  }

  public static func quarter(of day: Day) -> NumbersPeriod {
    let month = YearMonth(of: day)
    return .quarter(year: month.year, (month.month + 2) / 3)
  }

  /// Every month of it, in order.
  public var months: [YearMonth] {
    switch self {
    case .month(let month): [month]
    case .quarter(let year, let number): Self.months(from: year, number * 3 - 2, count: 3)
    case .schoolYear(let year): Self.months(from: year, Self.firstMonthOfSchool, count: 12)
    }
  }

  private static func months(from year: Int, _ first: Int, count: Int) -> [YearMonth] {
    (0..<count).compactMap { step in
      let month = first - 1 + step
      return YearMonth(year: year + month / 12, month: month % 12 + 1)
    }
  }

  public var first: Day { months.first?.first ?? .first }
  public var last: Day { months.last?.last ?? .first }

  /// The next kind of period around the same days: month, quarter, school year, month.
  public func next(today: Day) -> NumbersPeriod {
    let day = min(max(today, first), last)
    switch self {
    case .month: return .quarter(of: day)
    case .quarter: return .schoolYear(of: day)
    case .schoolYear: return .month(YearMonth(of: day))
    }
  }

  /// "tháng 11/2026", "quý IV/2026", "năm học 2026-2027".
  public var label: Phrase {
    switch self {
    case .month(let month):
      Phrase("tháng \(month.formatted)", "month \(month.formatted)")
    case .quarter(let year, let number):
      Phrase("quý \(Self.numerals[number - 1])/\(year)", "quarter \(number) of \(year)")
    case .schoolYear(let year):
      Phrase("năm học \(year)-\(year + 1)", "school year \(year)-\(year + 1)")
    }
  }

  /// As names of files and scripts carry it: "2026-11", "2026-Q4", "2026-2027".
  public var code: String {
    switch self {
    case .month(let month): month.iso
    case .quarter(let year, let number): "\(year)-Q\(number)"
    case .schoolYear(let year): "\(year)-\(year + 1)"
    }
  }

  fileprivate static let numerals = ["I", "II", "III", "IV"]
}

extension NumbersPeriod {
  /// "11/2026" and "11" a month; "q4/2026", "quý IV/2026", "Q4" a quarter; "2026-2027" and
  /// "năm học 2026-2027" a school year; nil for anything else.
  public init?(typed text: String, today: Day) {
    let words = text.trimmed.lowercased()
    if let year = Self.schoolYear(typed: words) {
      self = .schoolYear(year)
    } else if let quarter = Self.quarter(typed: words, today: today) {
      self = quarter
    } else {
      let month = words.replacing("tháng", with: "").trimmed
      guard let month = YearMonth(typed: month, today: today) else { return nil }
      self = .month(month)
    }
  }

  private static func schoolYear(typed text: String) -> Int? {
    let years = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard years.count == 2, years.allSatisfy({ (1900...9998).contains($0) }),
      years[1] == years[0] + 1
    else { return nil }
    return years[0]
  }

  private static func quarter(typed text: String, today: Day) -> NumbersPeriod? {
    guard text.hasPrefix("q") else { return nil }
    let rest = text.replacing("quý", with: "").replacing("q", with: "")
    let parts = rest.split { " /-.".contains($0) }.map(String.init)
    guard let name = parts.first, parts.count <= 2 else { return nil }
    let number = numerals.firstIndex(of: name.uppercased()).map { $0 + 1 } ?? Int(name)
    let year = parts.count == 2 ? Int(parts[1]) : today.year
    guard let number, (1...4).contains(number), let year, (1900...9998).contains(year) else {
      return nil
    }
    return .quarter(year: year, number)
  }
}
