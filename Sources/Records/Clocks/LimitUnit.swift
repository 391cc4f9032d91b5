/// How a limit of time is typed and kept: a unit, and a number where the unit has one.
public enum LimitUnit: String, Labelled {
  case atOnce
  case minutes
  case hours
  case endOfDay
  case days
  case workingDays
  case promptly
  case monthlyList

  public var label: Phrase {
    switch self {
    case .atOnce: Phrase("ngay lập tức", "at once")
    case .minutes: Phrase("phút", "minutes")
    case .hours: Phrase("giờ", "hours")
    case .endOfDay: Phrase("trong ngày", "by the end of the day")
    case .days: Phrase("ngày (lịch)", "calendar days")
    case .workingDays: Phrase("ngày làm việc", "working days")
    case .promptly: Phrase("kịp thời, không nêu số", "promptly, without a number")
    case .monthlyList: Phrase("theo danh sách tháng", "with the monthly list")
    }
  }

  /// Whether a number belongs to it.
  public var isCounted: Bool {
    switch self {
    case .minutes, .hours, .days, .workingDays: true
    case .atOnce, .endOfDay, .promptly, .monthlyList: false
    }
  }

  /// The limit of so many units; nil where the number is missing.
  public func limit(_ count: Int?) -> ClockRule.Limit? {
    switch self {
    case .atOnce: .atOnce
    case .promptly: .promptly
    case .endOfDay: .endOfDay
    case .monthlyList: .monthlyList
    case .minutes: count.map { .minutes($0) }
    case .hours: count.map { .hours($0) }
    case .days: count.map { .days($0) }
    case .workingDays: count.map { .workingDays($0) }
    }
  }
}

extension ClockRule.Limit {
  public var unit: LimitUnit {
    switch self {
    case .atOnce: .atOnce
    case .promptly: .promptly
    case .minutes: .minutes
    case .hours: .hours
    case .days: .days
    case .workingDays: .workingDays
    case .endOfDay: .endOfDay
    case .monthlyList: .monthlyList
    }
  }

  /// Nil for a unit that has no number.
  public var count: Int? {
    switch self {
    case .minutes(let count), .hours(let count), .days(let count), .workingDays(let count): count
    case .atOnce, .promptly, .endOfDay, .monthlyList: nil
    }
  }
}
