/// Whether somebody still vouches for the sheet of an institution.
public enum SheetAge: Hashable, Sendable {
  case confirmed
  /// Nobody has confirmed it for ``months``.
  case old
  case neverConfirmed

  /// After so many months without a confirmation a sheet is old; a proposal of the program.
  public static let months = 6

  public init(confirmedOn day: Day?, today: Day) {
    guard let day else {
      self = .neverConfirmed
      return
    }
    self = day < today.adding(months: -Self.months) ? .old : .confirmed
  }
}
