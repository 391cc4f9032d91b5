extension Buffer {
  /// Fills a rectangle with one letter of one column.
  public mutating func fill(
    _ area: Rect, with scalar: Unicode.Scalar = " ", _ style: Style = .plain
  ) {
    let clipped = area.intersection(bounds)
    guard !clipped.isEmpty else { return }
    let isNarrow = TextWidth.kind(of: scalar) == .letter(columns: 1)
    let cell = Cell(isNarrow ? scalar : TextWidth.replacement, style)
    for row in clipped.row..<clipped.endRow {
      mend(row: row, from: clipped.column, to: clipped.endColumn)
      let start = row * size.columns
      for index in start + clipped.column..<start + clipped.endColumn { cells[index] = cell }
    }
  }

  /// Draws a horizontal rule along the first row of a rectangle.
  public mutating func rule(_ area: Rect, _ style: Style = .faint) {
    fill(area.line(0), with: "─", style)
  }

  /// Gives the cells of a rectangle another meaning and leaves their letters.
  public mutating func restyle(_ area: Rect, _ style: Style) {
    let clipped = area.intersection(bounds)
    guard !clipped.isEmpty else { return }
    for row in clipped.row..<clipped.endRow {
      let start = row * size.columns
      for index in start + clipped.column..<start + clipped.endColumn {
        cells[index] = cells[index].styled(style)
      }
    }
  }

  /// Clears a rectangle and draws a frame along its edge; returns what is inside.
  public mutating func frame(_ area: Rect, title: String = "", _ style: Style = .plain) -> Rect {
    fill(area, with: " ", style)
    guard area.columns > 1, area.rows > 1 else { return area }
    rule(area.line(0), style)
    rule(area.line(area.rows - 1), style)
    for row in 1..<area.rows - 1 { drawSides(of: area.line(row), "│", "│", style) }
    drawSides(of: area.line(0), "┌", "┐", style)
    drawSides(of: area.line(area.rows - 1), "└", "┘", style)
    if !title.isEmpty {
      write(" \(title) ", in: area.line(0).inset(left: 1, right: 1), style)
    }
    return area.inset(left: 1, top: 1, right: 1, bottom: 1)
  }

  private mutating func drawSides(
    of line: Rect, _ left: Unicode.Scalar, _ right: Unicode.Scalar, _ style: Style
  ) {
    fill(line.inset(right: line.columns - 1), with: left, style)
    fill(line.inset(left: line.columns - 1), with: right, style)
  }

  /// Blanks the halves that would be left of wide letters when columns `from..<to` are replaced.
  mutating func mend(row: Int, from: Int, to end: Int) {
    let start = row * size.columns
    if from > 0, cells[start + from].span == 0 {
      cells[start + from - 1] = Cell(" ", cells[start + from - 1].style)
    }
    if end < size.columns, cells[start + end].span == 0 {
      cells[start + end] = Cell(" ", cells[start + end].style)
    }
  }
}
