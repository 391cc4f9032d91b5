/// Which line of a list the keys act on: always a line of the list, or none when it is empty.
public struct Selection: Equatable, Sendable {
  /// The selected line, counted from 0; nil when the list is empty.
  public private(set) var line: Int?

  public init() {}

  /// Moves by a number of lines, negative upwards, and stays inside of a list of `count` lines.
  /// A move by 0 puts the selection back into a list that has changed.
  public mutating func move(by step: Int = 0, count: Int) {
    let reach = max(0, count)
    move(to: (line ?? 0) + min(max(-reach, step), reach), count: count)
  }

  /// Moves to a line, or to the nearest that a list of `count` lines has.
  public mutating func move(to target: Int, count: Int) {
    line = count > 0 ? min(max(0, target), count - 1) : nil
  }

  /// Answers the keys that move in a list; false for every other key.
  ///
  /// - Parameters:
  ///   - rows: the rows of the list that are in sight.
  ///   - count: the lines of the list.
  public mutating func answer(_ key: Key, rows: Int, count: Int) -> Bool {
    switch key {
    case .up: move(by: -1, count: count)
    case .down: move(by: 1, count: count)
    case .pageUp: move(by: -max(1, rows), count: count)
    case .pageDown: move(by: max(1, rows), count: count)
    case .home: move(to: 0, count: count)
    case .end: move(to: count - 1, count: count)
    default: return false
    }
    return true
  }
}
