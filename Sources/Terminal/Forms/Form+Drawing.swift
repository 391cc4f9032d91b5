extension Form {
  /// Draws the form into a rectangle; fields that do not fit scroll with the focus.
  public func draw(into page: inout Buffer, in area: Rect) {
    page.fill(area)
    let (rest, bottom) = area.split(bottom: footRows(area))
    let layout = FormLayout(
      self, size: Size(columns: area.columns, rows: area.rows - bottom.rows + 1))
    let first = firstRow(layout)
    for index in fields.indices {
      draw(index, into: &page, in: rest, layout, scrolledBy: first)
    }
    guard fields.indices.contains(focus) else { return }
    let goesOn = first + layout.visibleRows < layout.rowCount
    let foot = goesOn ? bottom.inset(right: 2) : bottom
    if let error = error(at: focus) {
      page.write("! " + error, in: foot, .error)
    } else if let notice = notice(at: focus) {
      page.write("?", in: foot, .warning)
      page.writeParagraph(notice, in: foot.inset(left: Self.noticeSign), .warning)
    } else {
      page.write("  " + fields[focus].hint, in: foot, .faint)
    }
    if goesOn {
      page.write("▼", in: bottom.inset(left: bottom.columns - 1), .faint)
    }
    let anchor = controlRect(focus, in: rest, layout, scrolledBy: first)
    controls[focus].drawOpen(into: &page, below: anchor, inside: area)
  }

  /// The rows that explain the field in focus: a second one where a notice needs it and the fields
  /// keep room.
  private func footRows(_ area: Rect) -> Int {
    guard fields.indices.contains(focus), error(at: focus) == nil, let notice = notice(at: focus),
      area.rows >= Self.rowsForLongNotice
    else { return 1 }
    // Two columns at the right are for the sign that the form goes on.
    let columns = area.columns - Self.noticeSign - 2
    return min(2, TextWrap.lines(of: notice, columns: columns).count)
  }

  /// Columns of the sign before a notice, and a blank.
  private static let noticeSign = 2

  /// A low form keeps its rows for fields.
  private static let rowsForLongNotice = 6

  private func firstRow(_ layout: FormLayout) -> Int {
    guard fields.indices.contains(focus) else { return 0 }
    var scroll = scroll
    for row in layout.sight(of: focus) {
      scroll.follow(row, rows: layout.visibleRows, count: layout.rowCount)
    }
    return scroll.first
  }

  private func controlRect(
    _ index: Int, in area: Rect, _ layout: FormLayout, scrolledBy first: Int
  ) -> Rect {
    let size = layout.controlSize(of: index)
    return Rect(
      column: area.column + FormLayout.signColumns + layout.labelColumns + 1,
      row: area.row + layout.rows(of: index).lowerBound - first, columns: size.columns,
      rows: size.rows
    ).intersection(area)
  }

  private func draw(
    _ index: Int, into page: inout Buffer, in area: Rect, _ layout: FormLayout,
    scrolledBy first: Int
  ) {
    drawHeading(of: index, into: &page, in: area, layout, scrolledBy: first)
    let row = layout.rows(of: index).lowerBound - first
    let control = controlRect(index, in: area, layout, scrolledBy: first)
    guard !control.isEmpty else { return }
    let isFocused = index == focus
    controls[index].draw(into: &page, in: control, isFocused: isFocused)
    let line = area.line(row)
    page.write(isFocused ? ">" : " ", in: line, .selected)
    let label = line.inset(left: FormLayout.signColumns).split(left: layout.labelColumns).left
    page.write(fields[index].label, in: label, isFocused ? .heading : .plain)
    let after = line.inset(left: control.endColumn - line.column)
    if let error = error(at: index) {
      page.write(layout.hasErrorColumn ? " ! " + error : "!", in: after, .error)
    } else if let notice = notice(at: index) {
      // In focus its words stand in the last row: once is enough.
      page.write(layout.hasErrorColumn && !isFocused ? " ? " + notice : "?", in: after, .warning)
    }
  }

  private func drawHeading(
    of index: Int, into page: inout Buffer, in area: Rect, _ layout: FormLayout,
    scrolledBy first: Int
  ) {
    guard let (words, row) = layout.heading(of: index), row >= first else { return }
    page.write("─ \(words)", in: area.line(row - first), .faint)
  }
}
