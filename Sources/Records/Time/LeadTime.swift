/// A due day counted back from an event: "at the latest 15 days before the meeting".
///
/// The rule counts days, not working days.
public struct LeadTime: Hashable, Sendable {
  /// Days before the event, zero or more.
  public let days: Int

  public init(days: Int) { self.days = max(0, days) }

  /// What the rule gives for one event.
  public struct Due: Hashable, Sendable {
    /// The last day by the rule.
    public let byRule: Day
    /// The working day to aim at: `byRule`, or the working day before it.
    public let offered: NearestWorkingDay

    public var isUnsure: Bool { offered.isUnsure }

    /// Whether the rule could not be kept from the start, since it was set after its own due
    /// day. Nobody's fault, and shown so.
    public func wasImpossible(setOn day: Day) -> Bool { day > byRule }
  }

  public func due(before event: Day, calendar: WorkingCalendar) -> Due {
    let byRule = event.adding(days: -days)
    return Due(byRule: byRule, offered: calendar.latestWorkingDay(onOrBefore: byRule))
  }

  /// The first event day that leaves the full lead time when the date is set on `day`.
  public func earliestEvent(setOn day: Day) -> Day { day.adding(days: days) }
}
