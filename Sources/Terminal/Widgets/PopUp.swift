/// Where a list or calendar opens.
enum PopUp {
  /// A place for `size` below `anchor`, or above it where there is more room; what does not fit
  /// inside of `area` is cut off.
  static func place(_ size: Size, below anchor: Rect, inside area: Rect) -> Rect {
    let columns = min(size.columns, area.columns)
    let column = max(area.column, min(anchor.column, area.endColumn - columns))
    let below = area.endRow - anchor.endRow
    let above = anchor.row - area.row
    if below >= size.rows || below >= above {
      let rows = min(size.rows, max(0, below))
      return Rect(column: column, row: anchor.endRow, columns: columns, rows: rows)
    }
    let rows = min(size.rows, max(0, above))
    return Rect(column: column, row: anchor.row - rows, columns: columns, rows: rows)
  }
}
