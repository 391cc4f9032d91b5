/// How urgent a duty is beside others that are late or due on the same day; 0 comes first.
public enum DutyBand: Int, CaseIterable, Comparable, Sendable {
  /// Law, about a serious or very serious incident.
  case legalSerious = 0
  case serious = 1
  /// Law, about a lesser incident.
  case legal = 2
  case ordinary = 3

  public init(_ duty: Duty, level: Level) {
    let isLegal = duty.basisKind == .law && duty.strength == .must
    switch (isLegal, level >= .serious) {
    case (true, true): self = .legalSerious
    case (false, true): self = .serious
    case (true, false): self = .legal
    case (false, false): self = .ordinary
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
