/// Sets pieces as HTML. Every text passes ``Markup``.
enum HtmlWriter {
  static func set(_ pieces: [Piece]) -> String { pieces.map(set).joined() }

  private static func set(_ piece: Piece) -> String {
    switch piece {
    case .text(let style, let lines, let keepsWithNext):
      let words = lines.map(Markup.escaped).joined(separator: "<br>")
      let kept = keepsWithNext ? " style=\"break-after:avoid\"" : ""
      return "<p class=\"\(style.rawValue)\"\(kept)>\(words)</p>\n"
    case .rule(let line, let style, let share):
      let length = Piece.ruleLength(under: line, style, share: share)
      return """
        <div class="rule" style="width:\(Markup.millimetres(length));\
        margin-bottom:\(Markup.points(style.afterRule))"></div>

        """
    case .frame(let words, let width):
      let length = Markup.millimetres(Piece.frameWidth(words, width))
      return "<div class=\"frame\" style=\"width:\(length)\">\(Markup.escaped(words))</div>\n"
    case .pair(let cells): return pair(cells)
    case .table(let table): return self.table(table)
    }
  }

  private static func pair(_ cells: PairedCells) -> String {
    let rows = cells.rows.map { row in
      "<tr>\n<td>\n\(set(row.left))</td>\n<td>\n\(set(row.right))</td>\n</tr>\n"
    }
    return """
      <table class="pair" border="0" cellpadding="0" cellspacing="0" \
      style="margin-top:\(Markup.points(cells.before))">
      \(columns([cells.left, Sheet.textWidth - cells.left]))\(rows.joined())</table>

      """
  }

  private static func table(_ table: ComposedTable) -> String {
    let headings = table.columns.map { cell("th", .columnHeading, $0.heading) }
    let rows = table.rows.map { row in
      line(zip(table.columns, row).map { cell("td", $0.style, $1) })
    }
    let total = table.total.map { cells in
      line(cells.enumerated().map { cell("td", table.totalStyle($0.offset), $0.element) })
    }
    return """
      <table class="framed" border="1" cellpadding="4" cellspacing="0">
      \(columns(table.columns.map(\.width)))<thead>
      \(line(headings))</thead>
      <tbody>
      \(rows.joined())\(total ?? "")</tbody>
      </table>

      """
  }

  private static func columns(_ widths: [Double]) -> String {
    widths.map { "<col style=\"width:\(Markup.millimetres($0))\">\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String { "<tr>\(cells.joined())</tr>\n" }

  private static func cell(_ tag: String, _ style: TextStyle, _ text: String) -> String {
    "<\(tag) class=\"\(style.rawValue)\">\(Markup.escaped(text))</\(tag)>"
  }
}
