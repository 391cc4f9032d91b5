/// The type of a unit from a day on, with the act that made it so.
public struct DatedType<UnitType: Hashable & Sendable>: Hashable, Sendable {
  public let type: UnitType
  /// The first day on which the type holds.
  public let from: Day
  /// Number of the act; nil for the state of 1 July 2025.
  public let basis: String?
  /// When the act was issued; nil where ``basis`` is.
  public let issuedOn: Day?

  public init(type: UnitType, from: Day, basis: String?, issuedOn: Day?) {
    self.type = type
    self.from = from
    self.basis = basis
    self.issuedOn = issuedOn
  }
}

extension Array {
  /// The type that holds on `day`; nil before the first one. The array is ordered by day.
  func type<UnitType>(on day: Day) -> UnitType? where Element == DatedType<UnitType> {
    last { $0.from <= day }?.type
  }
}
