extension ClockRule {
  /// The time allowed.
  public enum Limit: Hashable, Sendable {
    /// "Ngay": no waiting time at all; the minutes since the news was learned are shown.
    case atOnce
    /// "Kịp thời": the text names no number.
    case promptly
    case minutes(Int)
    case hours(Int)
    /// Calendar days.
    case days(Int)
    case workingDays(Int)
    /// By the end of the day on which the count begins.
    case endOfDay
    /// With the list of the month in which the count begins.
    case monthlyList

    public var label: Phrase {
      switch self {
      case .atOnce: Phrase("ngay lập tức", "at once")
      case .promptly: Phrase("kịp thời", "promptly")
      case .minutes(let count): Phrase("\(count) phút", "\(count) \(plural("minute", count))")
      case .hours(let count): Phrase("\(count) giờ", "\(count) \(plural("hour", count))")
      case .days(let count): Phrase("\(count) ngày", "\(count) \(plural("day", count))")
      case .workingDays(let count):
        Phrase("\(count) ngày làm việc", "\(count) working \(plural("day", count))")
      case .endOfDay: Phrase("trong ngày", "by the end of the day")
      case .monthlyList: Phrase("theo danh sách tháng", "with the monthly list")
      }
    }

    private func plural(_ word: String, _ count: Int) -> String {
      count == 1 ? word : word + "s"
    }
  }

  /// The last instant that keeps the limit, counted from `start`.
  ///
  /// Days run to their end in Vietnam; the day of `start` is not counted. Nil where the text
  /// gives no number (``Limit/promptly``). ``Limit/atOnce`` is due at `start` itself.
  public func due(from start: Moment, calendar: WorkingCalendar) -> Due? {
    switch limit {
    case .atOnce: Due(moment: start)
    case .promptly: nil
    case .minutes(let count): Due(moment: start.adding(minutes: count))
    case .hours(let count): Due(moment: start.adding(minutes: count * 60))
    case .days(let count): Due(moment: start.day.adding(days: count).end)
    case .workingDays(let count): Due(calendar.adding(workingDays: count, to: start.day))
    case .endOfDay: Due(moment: start.day.end)
    case .monthlyList: Due(moment: start.day.lastOfMonth.end)
    }
  }

  /// A due instant that explains itself.
  public struct Due: Hashable, Sendable {
    public let moment: Moment
    /// The count of working days behind it; nil when no working day was counted.
    public let count: WorkingDayCount?

    init(moment: Moment) {
      self.moment = moment
      count = nil
    }

    init(_ count: WorkingDayCount) {
      moment = count.end.end
      self.count = count
    }

    /// Whether a day not yet decreed could move it.
    public var isUnsure: Bool { count?.isUnsure ?? false }
  }
}
