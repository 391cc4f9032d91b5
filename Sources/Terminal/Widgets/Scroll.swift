/// Which part of a list or text is in sight.
///
/// A step within the part in sight leaves it where it is, so that only two lines change; a step
/// over its edge moves it by half, so that the next steps leave it again.
public struct Scroll: Equatable, Sendable {
  /// The first line in sight, counted from 0.
  public private(set) var first = 0

  public init() {}

  /// The first line in sight once `line` is brought into sight; changes nothing.
  ///
  /// - Parameters:
  ///   - rows: the rows in sight.
  ///   - count: the lines there are.
  public func first(showing line: Int?, rows: Int, count: Int) -> Int {
    let last = max(0, count - rows)
    guard let line, rows > 0 else { return min(first, last) }
    let half = max(1, rows / 2)
    let start = min(first, last)
    if line < start { return max(0, min(line, start - half)) }
    if line >= start + rows { return min(last, max(line - rows + 1, start + half)) }
    return start
  }

  /// Brings `line` into sight, and keeps that.
  public mutating func follow(_ line: Int?, rows: Int, count: Int) {
    first = first(showing: line, rows: rows, count: count)
  }

  /// Moves what is in sight by a number of lines, negative upwards, within `count` lines.
  public mutating func move(by step: Int, rows: Int, count: Int) {
    let reach = max(0, count)
    first = min(max(0, first + min(max(-reach, step), reach)), max(0, count - rows))
  }
}
