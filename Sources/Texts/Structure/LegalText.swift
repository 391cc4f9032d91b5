/// A text with the units that were found in it.
///
/// Nothing is lost: the texts of ``ownLines(of:)`` of all units, in their order, are the text.
public struct LegalText: Sendable {
  public let lines: TextLines
  /// In the order in which they begin, each before those that it contains.
  public let units: [TextUnit]
  /// Headings that stand twice.
  public let doubled: [DoubledHeading]

  /// - Parameter text: lines ended by LF; of any length, read in time that grows with it evenly.
  public init(_ text: String) {
    lines = TextLines(text)
    let marks = MarkedLines(lines)
    units = UnitTree(marks, lineCount: lines.count).units
    doubled = marks.doubled
  }
}

extension LegalText {
  /// The lines of a unit up to the first unit that it contains.
  public func ownLines(of unit: Int) -> Range<Int> {
    let next = unit + 1
    let lines = units[unit].lines
    guard next < units.count, units[next].parent == unit else { return lines }
    return lines.lowerBound..<units[next].lines.lowerBound
  }

  /// A unit with all that it contains, as it is written.
  public func text(of unit: TextUnit) -> String { lines.text(of: unit.lines) }

  /// The lines of number and title, joined.
  public func heading(of unit: TextUnit) -> String {
    let first = unit.lines.lowerBound
    return (first..<first + unit.headingLines).map { lines.bare($0) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// How many units of a kind there are outside annexes, or everywhere.
  public func count(_ kind: TextUnit.Kind, includingAnnexes: Bool = true) -> Int {
    units.indices.count { units[$0].kind == kind && (includingAnnexes || annex(of: $0) == nil) }
  }

  /// The annex in which a unit stands.
  public func annex(of unit: Int) -> Int? {
    var unit = unit
    while units[unit].kind != .annex {
      guard let parent = units[unit].parent else { return nil }
      unit = parent
    }
    return unit
  }
}

/// A heading that stands twice, as copies from web pages have it.
public struct DoubledHeading: Equatable, Sendable {
  /// "Điều 5. Phạm vi".
  public let heading: String
  /// Lines, from 0.
  public let first: Int
  public let second: Int
  /// The line of the two that was read as plain text; nil where both have a text below them, and
  /// both are units.
  public let passedOver: Int?

  public init(heading: String, first: Int, second: Int, passedOver: Int?) {
    self.heading = heading
    self.first = first
    self.second = second
    self.passedOver = passedOver
  }
}
