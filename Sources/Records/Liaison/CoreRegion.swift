/// A region and how many core schools it has.
public struct CoreRegion: Equatable, Sendable {
  /// Core schools that a region shall have: 5 to 10 (the Department of Nghệ An, 2025).
  public static let usualSchools = 5...10

  public var name: String
  public var schools: Int

  public init(name: String, schools: Int) {
    self.name = name
    self.schools = schools
  }

  /// Why the number is not right; nil where it is.
  public var warning: Phrase? {
    let range = Self.usualSchools
    if schools < range.lowerBound {
      return Phrase(
        "dưới \(range.lowerBound) trường: đề nghị Sở bổ sung",
        "fewer than \(range.lowerBound): ask the Department for more")
    }
    if schools > range.upperBound {
      return Phrase(
        "trên \(range.upperBound) trường: hỏi lại Sở",
        "more than \(range.upperBound): ask the Department")
    }
    return nil
  }
}

/// The terms of a school year as one province has them; each decides its own, so this is a proposal.
public enum SchoolTerm {
  /// The first day of the term in which a day lies, the summer counted to the second term.
  public static func start(on day: Day) -> Day {
    let ofFirst = Day(year: day.year, month: 9, day: 1) ?? day
    let ofSecond = Day(year: day.year, month: 1, day: 11) ?? day
    if day >= ofFirst { return ofFirst }
    if day >= ofSecond { return ofSecond }
    return Day(year: day.year - 1, month: 9, day: 1) ?? day
  }
}
