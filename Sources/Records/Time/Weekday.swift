/// A day of the week, Monday 1 to Sunday 7.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday and Sunday, the weekly days off of public offices.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
