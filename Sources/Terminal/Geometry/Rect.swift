/// A rectangle of cells, possibly empty, possibly outside of the page it is used on.
public struct Rect: Hashable, Sendable {
  public let column: Int
  public let row: Int
  public let size: Size

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    size = Size(columns: columns, rows: rows)
  }

  /// The whole of a page of `size`.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }
}

extension Rect {
  public var columns: Int { size.columns }
  public var rows: Int { size.rows }
  /// The first column right of the rectangle.
  public var endColumn: Int { column + size.columns }
  /// The first row below the rectangle.
  public var endRow: Int { row + size.rows }
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  public func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }

  /// The part that both rectangles cover; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  /// The rectangle without the given number of columns and rows at each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: column + left, row: row + top, columns: columns - left - right,
      rows: rows - top - bottom)
  }

  /// One row of the rectangle, counted from its top; empty when there is no such row.
  public func line(_ index: Int) -> Rect {
    let exists = (0..<rows).contains(index)
    return Rect(column: column, row: row + index, columns: exists ? columns : 0, rows: 1)
  }

  /// The first `count` rows, and what is below them.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let height = max(0, min(count, rows))
    return (inset(bottom: rows - height), inset(top: height))
  }

  /// What is above the last `count` rows, and these.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (top, rest) = split(top: rows - max(0, min(count, rows)))
    return (top, rest)
  }

  /// The first `count` columns, and what is right of them.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let width = max(0, min(count, columns))
    return (inset(right: columns - width), inset(left: width))
  }
}
