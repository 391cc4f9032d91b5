/// An instant to the millisecond, shown in the time of Vietnam.
///
/// Vietnam keeps UTC+7 all year, so no time zone table is consulted.
public struct Moment: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z. The ledger stores this number.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The instant when clocks in Vietnam show this day and time.
  public init(_ day: Day, _ clock: ClockTime) {
    let minutes = Int64(day.sinceEpoch) * 1440 + Int64(clock.minutes)
    milliseconds = minutes * Self.perMinute - Self.offset
  }

  /// The offset of Vietnam from UTC, milliseconds.
  static let offset: Int64 = 7 * 3600 * 1000
  static let perMinute: Int64 = 60_000
  static let perDay: Int64 = 86_400_000
}

extension Moment: Comparable {
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Moment {
  /// The day in Vietnam; held at ``Day/first`` and ``Day/last`` for instants beyond them.
  public var day: Day {
    let number = CivilDate.floorDivide(milliseconds, Self.perDay)
    let carried = millisecondOfUTCDay + Self.offset >= Self.perDay ? number + 1 : number
    return Day(sinceEpoch: carried) ?? (carried < 0 ? .first : .last)
  }

  /// The time of day in Vietnam, seconds dropped.
  public var clock: ClockTime {
    let minutes = Int(millisecondOfDay / Self.perMinute)
    return ClockTime(hour: minutes / 60, minute: minutes % 60) ?? .midnight
  }

  /// Milliseconds since midnight in Vietnam, 0 to 86,399,999.
  public var millisecondOfDay: Int64 { (millisecondOfUTCDay + Self.offset) % Self.perDay }

  private var millisecondOfUTCDay: Int64 {
    let rest = milliseconds % Self.perDay
    return rest < 0 ? rest + Self.perDay : rest
  }

  /// The instant `minutes` later, or earlier when negative; held at the ends of the scale.
  public func adding(minutes: Int) -> Moment {
    let (step, tooFar) = Int64(minutes).multipliedReportingOverflow(by: Self.perMinute)
    let (sum, overflow) = milliseconds.addingReportingOverflow(step)
    guard !tooFar, !overflow else {
      return Moment(milliseconds: minutes < 0 ? .min : .max)
    }
    return Moment(milliseconds: sum)
  }

  /// Whole minutes from this instant to `other`, rounded down; negative when `other` is earlier.
  public func minutes(to other: Moment) -> Int {
    let (difference, overflow) =
      other.milliseconds.subtractingReportingOverflow(milliseconds)
    guard !overflow else { return other < self ? .min : .max }
    return Int(CivilDate.floorDivide(difference, Self.perMinute))
  }
}

extension Day {
  /// The instant at which the day begins in Vietnam.
  public var start: Moment { Moment(self, .midnight) }

  /// The last millisecond of the day in Vietnam: a limit "by the end of the day" falls here.
  public var end: Moment { Moment(milliseconds: start.milliseconds + Moment.perDay - 1) }
}
