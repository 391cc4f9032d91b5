/// The working day nearest to a day on one side, and the days off passed on the way.
public struct NearestWorkingDay: Hashable, Sendable {
  public let asked: Day
  /// In the order of passing; empty when the day asked for is a working day.
  public let passed: [DayStatus]
  public let found: DayStatus

  public var day: Day { found.day }

  /// Whether a later decision could change the answer.
  public var isUnsure: Bool { found.isUnsure || passed.contains { $0.isUnsure } }

  /// One line for each day passed, with its reason.
  public var lines: [Phrase] { passed.map(\.line) }
}
