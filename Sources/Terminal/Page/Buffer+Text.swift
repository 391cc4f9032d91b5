/// Where a text stands in the space it is given.
public enum Alignment: Sendable {
  case left
  case right
  case center
}

extension Buffer {
  /// The sign that stands for what was cut off.
  static let ellipsis: Unicode.Scalar = "…"

  /// Writes one line of text from a place to the right.
  ///
  /// - Parameter limit: the most columns to use; what does not fit is cut and ends with `…`.
  /// - Returns: the columns used, at most `limit`, counted as if the page had no left edge.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, _ style: Style = .plain, limit: Int = .max
  ) -> Int {
    let room = min(limit, size.columns - column)
    guard (0..<size.rows).contains(row), room > 0 else { return 0 }
    guard !TextWidth.fits(text, in: room) else {
      return put(text.unicodeScalars, column: column, row: row, style, room: room)
    }
    let used = put(text.unicodeScalars, column: column, row: row, style, room: room - 1)
    return used
      + put(CollectionOfOne(Buffer.ellipsis), column: column + used, row: row, style, room: 1)
  }

  /// Writes one line of text into the first row of a rectangle, cut at its edge.
  ///
  /// - Returns: the columns used.
  @discardableResult
  public mutating func write(
    _ text: String, in area: Rect, _ style: Style = .plain, align: Alignment = .left
  ) -> Int {
    guard area.rows > 0 else { return 0 }
    guard align != .left else {
      return write(text, column: area.column, row: area.row, style, limit: area.columns)
    }
    let free = max(0, area.columns - TextWidth.columns(text))
    let offset = align == .right ? free : free / 2
    return write(
      text, column: area.column + offset, row: area.row, style, limit: area.columns - offset)
  }

  /// Writes text of several lines into a rectangle, wrapped at words and cut at its lower edge.
  ///
  /// - Returns: the rows used.
  @discardableResult
  public mutating func writeParagraph(
    _ text: String, in area: Rect, _ style: Style = .plain
  ) -> Int {
    let lines = TextWrap.lines(of: text, columns: area.columns).prefix(area.rows)
    for (row, line) in lines.enumerated() { write(String(line), in: area.line(row), style) }
    return lines.count
  }

  /// Puts scalars into cells until the room is used up; returns the columns used.
  private mutating func put(
    _ scalars: some Sequence<Unicode.Scalar>, column: Int, row: Int, _ style: Style, room: Int
  ) -> Int {
    let start = row * size.columns
    var used = 0
    var last: Int?
    for scalar in scalars {
      switch TextWidth.kind(of: scalar) {
      case .letter(let columns):
        guard used + columns <= room else { return used }
        last = put(
          scalar, columns: columns, column: column + used, row: row, start: start, style)
        used += columns
      case .mark:
        if let last { cells[last].add(mark: scalar) }
      case .blank, .control:
        guard used < room else { return used }
        let shown = TextWidth.shown(scalar)
        last = put(shown, columns: 1, column: column + used, row: row, start: start, style)
        used += 1
      case .hidden: break
      }
    }
    return used
  }

  /// Puts one letter; returns the index of its cell, or nil where it lies left of the page.
  private mutating func put(
    _ scalar: Unicode.Scalar, columns: Int, column: Int, row: Int, start: Int, _ style: Style
  ) -> Int? {
    guard column >= 0 else {
      if columns == 2, column == -1 { fill(Rect(column: 0, row: row, columns: 1, rows: 1)) }
      return nil
    }
    let index = start + column
    if cells[index].span != 1 || columns == 2 {
      mend(row: row, from: column, to: column + columns)
    } else if column + 1 < size.columns, cells[index + 1].span == 0 {
      cells[index + 1] = Cell(" ", cells[index + 1].style)
    }
    cells[index] = Cell(scalar, style, span: UInt8(columns))
    if columns == 2 { cells[index + 1] = .rightHalf(style) }
    return index
  }
}
