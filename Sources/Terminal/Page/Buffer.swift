/// A page of cells: what a terminal shows at one moment.
///
/// Nothing that is drawn leaves the page: what lies outside is cut off. No cell ever holds a
/// control code or an invisible scalar, whatever the text that was written.
public struct Buffer: Equatable, Sendable {
  public let size: Size
  /// Row after row, `size.columns` cells each.
  public internal(set) var cells: [Cell]
  /// Where the terminal's own cursor stands: the focused row or field. Nil hides it.
  ///
  /// Screen readers, braille displays and the candidate boxes of input methods follow it.
  public private(set) var cursor: Position?

  /// An empty page.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }
}

extension Buffer {
  /// The rectangle of the whole page.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place, or nil outside of the page.
  public subscript(column column: Int, row row: Int) -> Cell? {
    guard bounds.contains(Position(column: column, row: row)) else { return nil }
    return cells[row * size.columns + column]
  }

  /// Puts the terminal's own cursor at a place; a place outside is moved to the nearest inside.
  public mutating func placeCursor(column: Int, row: Int) {
    guard size.columns > 0, size.rows > 0 else { return }
    cursor = Position(
      column: min(max(0, column), size.columns - 1), row: min(max(0, row), size.rows - 1))
  }

  /// The page as text: rows joined by newlines, blanks at the ends of rows and empty rows at the
  /// end left out.
  public var text: String {
    var lines = (0..<size.rows).map(line)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// One row as text, without the blanks at its end; empty outside of the page.
  public func line(_ row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var scalars = String.UnicodeScalarView()
    for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.span > 0 {
      scalars.append(cell.scalar)
      scalars.append(contentsOf: cell.marks)
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
