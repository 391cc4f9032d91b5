extension WorkingCalendar {
  /// The longest count, in working days; longer ones stop here.
  public static let longestCount = 10_000

  /// The day on which the `count`-th working day after `start` falls.
  ///
  /// The start itself is never counted, as terms in days are counted from the next day. A
  /// negative count goes backwards; zero stays where it is, even on a day off.
  public func adding(workingDays count: Int, to start: Day) -> WorkingDayCount {
    let wanted = min(count.magnitude, UInt(Self.longestCount))
    let step = count < 0 ? -1 : 1
    var builder = WorkingDayCount.Builder()
    var day = start
    var found = 0
    while found < wanted {
      let next = day.adding(days: step)
      guard next != day else { break }
      day = next
      let status = status(of: day)
      builder.add(status)
      if status.isWorking { found += 1 }
    }
    return builder.count(from: start, to: day)
  }

  /// The working days after `start` up to and including `end`; backwards when `end` is earlier.
  ///
  /// The inverse of ``adding(workingDays:to:)``.
  public func workingDays(from start: Day, to end: Day) -> WorkingDayCount {
    let step = end < start ? -1 : 1
    var builder = WorkingDayCount.Builder()
    var day = start
    while day != end {
      day = day.adding(days: step)
      builder.add(status(of: day))
    }
    return builder.count(from: start, to: end)
  }
}
