/// The file `content.xml`: pieces, and the styles that only this paper needs. Every text passes
/// ``Markup``.
struct OdtContent {
  private var automatic = OdtAutomaticStyles()

  /// What ``body(_:)`` used.
  var styles: String { automatic.xml }

  mutating func body(_ paper: ComposedPaper) -> String {
    let main = set(paper.main, width: Sheet.textWidth)
    let annexes = paper.annexes.map { set($0, width: Sheet.textWidth) }
    // Behind a table at the end word processors put a paragraph; one of their size may need a page.
    return main + (annexes.isEmpty ? Self.paragraph("end", "") : annexes.joined())
  }

  private mutating func set(_ pieces: [Piece], width: Double) -> String {
    var xml = ""
    for piece in pieces { xml += set(piece, width: width) }
    return xml
  }

  private mutating func set(_ piece: Piece, width: Double) -> String {
    switch piece {
    case .text(let style, let lines, let keepsWithNext):
      let words = lines.map(Self.words).joined(separator: "<text:line-break/>")
      return Self.paragraph(style.rawValue + (keepsWithNext ? "Kept" : ""), words)
    case .rule(let line, let style, let share):
      let length = Piece.ruleLength(under: line, style, share: share)
      let name = automatic.centred(
        "rule", side: (width - length) / 2, before: Sheet.beforeRule, after: style.afterRule)
      return Self.paragraph(name, "")
    case .frame(let words, let frame):
      let side = (width - Piece.frameWidth(words, frame)) / 2
      return Self.paragraph(
        automatic.centred(
          "frame", side: max(0, side), before: TextStyle.mark.form.before, after: 0),
        Self.words(words))
    case .pair(let cells): return pair(cells)
    case .table(let table): return self.table(table)
    }
  }

  private mutating func pair(_ cells: PairedCells) -> String {
    let right = Sheet.textWidth - cells.left
    var rows = ""
    for row in cells.rows {
      let left = Self.cell("bare", set(row.left, width: cells.left))
      rows += Self.row(left + Self.cell("bare", set(row.right, width: right)))
    }
    let name = automatic.table(before: cells.before, after: 0, mayBreak: false)
    return Self.table(name, columns([cells.left, right]) + rows)
  }

  private mutating func table(_ table: ComposedTable) -> String {
    let headings = table.columns.map { Self.framed(.columnHeading, $0.heading) }
    let rows = table.rows.map { row in
      Self.row(zip(table.columns, row).map { Self.framed($0.style, $1) }.joined())
    }
    let total = table.total.map { cells in
      Self.row(
        cells.enumerated().map { Self.framed(table.totalStyle($0.offset), $0.element) }.joined())
    }
    let head =
      "<table:table-header-rows>\n\(Self.row(headings.joined()))</table:table-header-rows>\n"
    let name = automatic.table(before: 0, after: 6, mayBreak: true)
    return Self.table(
      name, columns(table.columns.map(\.width)) + head + rows.joined() + (total ?? ""))
  }

  private mutating func columns(_ widths: [Double]) -> String {
    var xml = ""
    for width in widths {
      xml += "<table:table-column table:style-name=\"\(automatic.column(width))\"/>\n"
    }
    return xml
  }
}

extension OdtContent {
  private static func table(_ style: String, _ contents: String) -> String {
    "<table:table table:style-name=\"\(style)\">\n\(contents)</table:table>\n"
  }

  private static func row(_ cells: String) -> String {
    "<table:table-row table:style-name=\"row\">\n\(cells)</table:table-row>\n"
  }

  private static func framed(_ style: TextStyle, _ text: String) -> String {
    cell("framed", paragraph(style.rawValue, words(text)))
  }

  /// A cell is never without a paragraph.
  private static func cell(_ style: String, _ contents: String) -> String {
    let contents = contents.isEmpty ? paragraph(TextStyle.cell.rawValue, "") : contents
    return """
      <table:table-cell table:style-name="\(style)" office:value-type="string">
      \(contents)</table:table-cell>

      """
  }

  private static func paragraph(_ style: String, _ contents: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(contents)</text:p>\n"
  }

  /// Several blanks in a row would be read as one.
  private static func words(_ text: String) -> String {
    Markup.escaped(text).replacing("  ", with: " <text:s/>")
  }
}
