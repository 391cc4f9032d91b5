/// One row of a list of schools as it stands in the file.
public struct ImportRow: Equatable, Sendable {
  /// The line of the file on which the row begins, from 1.
  public let line: Int
  /// The texts of its cells, as many as the row has.
  public let cells: [String]

  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether nothing but blanks stands in it.
  public var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
