import Records
import Terminal

/// What an empty list says: what it would hold, and what to press.
public struct EmptyList: Sendable {
  let text: Phrase
  let hint: Phrase

  public init(_ text: Phrase, _ hint: Phrase) {
    self.text = text
    self.hint = hint
  }
}

extension ListState {
  /// Draws the filter line, the titles and the rows in sight.
  ///
  /// - Parameter row: the texts of a row; asked only for rows in sight.
  public func draw(
    into page: inout Buffer, in area: Rect, table: Table, empty: EmptyList,
    _ surroundings: Surroundings, row: (Row) -> [TableText]
  ) {
    let (top, rest) = area.split(top: filter.isShown ? 1 : 0)
    guard !isEmpty else {
      drawEmpty(empty, into: &page, in: rest, surroundings)
      return drawFilter(into: &page, in: top, surroundings)
    }
    let view = ListView(table, count: rows.count, first: first, selected: selectedLine)
    view.draw(
      into: &page, in: rest, isMarked: { marked.contains(rows[$0].key) }, row: { row(rows[$0]) })
    if goesOn {
      page.write("▼", in: rest.line(rest.rows - 1).inset(left: rest.columns - 1), .faint)
    }
    drawFilter(into: &page, in: top, surroundings)
  }

  /// Drawn last, so that the cursor stands in the filter while it takes text.
  private func drawFilter(into page: inout Buffer, in line: Rect, _ surroundings: Surroundings) {
    if filter.isShown { filter.draw(into: &page, in: line, surroundings) }
  }

  private func drawEmpty(
    _ empty: EmptyList, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let isFiltered = !filter.text.isEmpty
    let text =
      isFiltered
      ? Phrase("Không có dòng nào khớp “\(filter.text)”.", "Nothing matches “\(filter.text)”.")
      : empty.text
    let hint =
      isFiltered
      ? Phrase("Esc để bỏ lọc.", "Esc clears the filter.") : empty.hint
    var lines = TextWrap.lines(of: surroundings(text), columns: area.columns - 4)
    lines += TextWrap.lines(of: surroundings(hint), columns: area.columns - 4)
    let inside = area.inset(left: 2, top: min(1, max(0, area.rows - lines.count)), right: 2)
    for (index, line) in lines.enumerated() {
      page.write(String(line), in: inside.line(index))
    }
    page.placeCursor(column: inside.column, row: inside.row)
  }
}
