/// Neighbouring cells of one row and one style that a page has and the page before had not.
public struct CellRun: Equatable, Sendable {
  public let row: Int
  /// Starts with a whole letter and ends with one: a wide letter is never parted.
  public let columns: Range<Int>
  public let style: Style
}

extension Buffer {
  /// The cells of a run, from left to right.
  public func cells(of run: CellRun) -> ArraySlice<Cell> {
    let start = run.row * size.columns
    return cells[start + run.columns.lowerBound..<start + run.columns.upperBound]
  }

  /// What must be drawn over a page of the same size to get this one, from the upper left; over an
  /// empty page where there is none or it has another size.
  public func changes(from before: Buffer?) -> [CellRun] {
    let old = before?.size == size ? before : nil
    var runs: [CellRun] = []
    for row in 0..<size.rows { addChanges(row: row, from: old, to: &runs) }
    return runs
  }

  private func addChanges(row: Int, from old: Buffer?, to runs: inout [CellRun]) {
    let start = row * size.columns
    let end = start + size.columns
    let isChanged: (Int) -> Bool = { self.cells[$0] != old?.cells[$0] ?? .blank }
    var index = start
    while index < end {
      guard isChanged(index) else {
        index += 1
        continue
      }
      if cells[index].span == 0, index > start { index -= 1 }
      let (first, style) = (index, cells[index].style)
      repeat {
        index += 1
      } while index < end
        && (cells[index].span == 0 || (cells[index].style == style && isChanged(index)))
      runs.append(CellRun(row: row, columns: first - start..<index - start, style: style))
    }
  }
}
