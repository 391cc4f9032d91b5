/// Draws the rows of a list that are in sight; holds nothing.
public struct ListView: Sendable {
  public let table: Table
  /// The lines of the list.
  public let count: Int
  /// The first line in sight, counted from 0; see ``Scroll``.
  public let first: Int
  /// The selected line.
  public let selected: Int?

  public init(_ table: Table, count: Int, first: Int, selected: Int?) {
    self.table = table
    self.count = count
    self.first = first
    self.selected = selected
  }

  /// Draws the titles into the first row of a rectangle and lines of the list into the others.
  ///
  /// - Parameters:
  ///   - isMarked: whether a line is marked.
  ///   - row: the texts of a line; asked only for lines in sight.
  public func draw(
    into page: inout Buffer, in area: Rect, isMarked: (Int) -> Bool = { _ in false },
    row: (Int) -> [TableText]
  ) {
    let (top, rest) = area.split(top: 1)
    table.drawHeader(into: &page, in: top)
    let end = min(count, first + rest.rows)
    for line in min(max(0, first), end)..<end {
      table.drawRow(
        row(line), into: &page, in: rest.line(line - first), isSelected: line == selected,
        isMarked: isMarked(line))
    }
  }
}
