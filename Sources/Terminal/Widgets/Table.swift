/// One column of a table.
public struct TableColumn: Sendable {
  public let title: String
  /// The columns of the terminal it takes; nil takes what the others leave.
  public let width: Int?
  public let alignment: Alignment

  /// - Parameter width: nil for the one column that takes what the others leave.
  public init(_ title: String, width: Int? = nil, align alignment: Alignment = .left) {
    self.title = title
    self.width = width.map { max(0, $0) }
    self.alignment = alignment
  }
}

/// What stands in one column of a row.
public struct TableText: Equatable, Sendable {
  public let text: String
  public let style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// How rows of text stand under each other. Two columns at the left hold the signs for a selected
/// (`>`) and a marked (`*`) row; one column separates the others.
public struct Table: Sendable {
  static let signColumns = 2
  /// What the flexible column keeps as long as there is any room.
  static let smallestFlexible = 10
  /// How far the style of a selected row reaches: far enough to be seen, and so near that moving
  /// the selection sends few bytes over a slow line.
  static let emphasis = 10

  public let columns: [TableColumn]

  public init(_ columns: [TableColumn]) { self.columns = columns }
}

extension Table {
  /// The widths of the columns in a table that is `total` columns wide. Where there is too little
  /// room the last columns get less, down to none, before the flexible one gets less than 10.
  public func widths(total: Int) -> [Int] {
    let flexible = columns.firstIndex { $0.width == nil }
    let smallest = flexible == nil ? 0 : Table.smallestFlexible
    var left = max(0, total - Table.signColumns)
    left -= min(left, smallest)
    var widths = columns.map { column in
      guard let width = column.width else { return 0 }
      let taken = left > 1 ? min(width, left - 1) : 0
      left -= taken > 0 ? taken + 1 : 0
      return taken
    }
    if let flexible { widths[flexible] = left + min(smallest, max(0, total - Table.signColumns)) }
    return widths
  }

  /// Draws the titles of the columns.
  public func drawHeader(into page: inout Buffer, in area: Rect) {
    drawTexts(columns.map { TableText($0.title, .heading) }, into: &page, in: area.line(0))
  }

  /// Draws one row.
  public func drawRow(
    _ texts: [TableText], into page: inout Buffer, in area: Rect, isSelected: Bool = false,
    isMarked: Bool = false
  ) {
    let line = area.line(0)
    drawTexts(texts, into: &page, in: line)
    if isMarked {
      page.write("*", in: line.inset(left: 1), .marked)
    }
    guard isSelected else { return }
    page.write(">", in: line, .selected)
    let first = widths(total: line.columns).first { $0 > 0 } ?? 0
    let reach = Table.signColumns + min(first, Table.emphasis)
    page.restyle(line.inset(right: line.columns - reach), .selected)
    page.placeCursor(column: line.column, row: line.row)
  }

  private func drawTexts(_ texts: [TableText], into page: inout Buffer, in line: Rect) {
    var column = Table.signColumns
    for (index, width) in widths(total: line.columns).enumerated() where width > 0 {
      guard index < texts.count else { return }
      let place = line.inset(left: column).split(left: width).left
      page.write(
        texts[index].text, in: place, texts[index].style, align: columns[index].alignment)
      column += width + 1
    }
  }
}
