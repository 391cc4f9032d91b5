import Terminal

extension RecordView {
  /// Draws the rows in sight; the cursor stands at the selected item, or at the first row.
  ///
  /// - Parameter isFocused: whether keys act on this view; if not, no item is shown as selected.
  public func draw(into page: inout Buffer, in area: Rect, isFocused: Bool = true) {
    if isFocused { page.placeCursor(column: area.column, row: area.row) }
    for (row, content) in rows.dropFirst(scroll.first).prefix(area.rows).enumerated() {
      let isSelected = isFocused && content.item != nil && content.item == selection.line
      draw(content, isSelected, at: scroll.first + row, into: &page, in: area.line(row))
    }
    if scroll.first + area.rows < rows.count {
      page.write("▼", in: area.line(area.rows - 1).inset(left: area.columns - 1), .faint)
    }
  }

  private func draw(
    _ row: Row, _ isSelected: Bool, at index: Int, into page: inout Buffer, in line: Rect
  ) {
    if isSelected, let item = row.item, items[item].row == index {
      page.write(">", in: line, .selected)
      page.placeCursor(column: line.column, row: line.row)
    }
    var rest = line.inset(left: RecordLayout.signColumns, right: 1)
    if !row.label.isEmpty {
      page.write(row.label, in: rest.split(left: labelColumns + 1).left, .faint)
      rest = rest.inset(left: labelColumns + 2)
    }
    let opens = row.item.map { items[$0].opens != nil } ?? false
    let style = opens && row.style == .plain ? Style.link : row.style
    page.write(row.text, in: rest, isSelected ? .selected : style)
  }
}
