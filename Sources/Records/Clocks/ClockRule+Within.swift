extension ClockRule.Limit {
  private static let day = 24 * 60

  /// Whether it never ends later than `other`, counted from the same instant, whatever the days are.
  ///
  /// A text that says "promptly" names no number: what ends within a day keeps to it, which is the
  /// reading of this program.
  public func isWithin(_ other: Self) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (_, .promptly): return longest.map { $0 <= Self.day } ?? false
    case (.workingDays(let own), .workingDays(let given)): return own <= given
    case (.days(let own), .days(let given)), (.days(let own), .workingDays(let given)):
      return own <= given
    default:
      guard let longest else { return false }
      return longest <= other.shortest
    }
  }

  /// The most minutes that it may take; nil where nothing bounds them.
  private var longest: Int? {
    switch self {
    case .atOnce: 0
    case .minutes(let count): count
    case .hours(let count): count * 60
    case .endOfDay: Self.day
    case .days(let count): (count + 1) * Self.day
    case .promptly, .workingDays, .monthlyList: nil
    }
  }

  /// The fewest minutes that it may take.
  private var shortest: Int {
    switch self {
    case .atOnce, .promptly, .endOfDay, .monthlyList: 0
    case .minutes(let count): count
    case .hours(let count): count * 60
    case .days(let count), .workingDays(let count): count * Self.day
    }
  }
}
