/// Sets pieces as lines of text.
///
/// Composed Vietnamese letters take one column each.
public enum PlainText {
  /// Columns of a printed line.
  public static let width = 80
  /// Fewer hold neither two cells nor a table with lines.
  static let leastForCells = 72
  /// The two cells: 36 columns, a gap, the rest.
  private static let leftCell = 36
  private static let gap = 4

  static func lines(_ pieces: [Piece], width: Int) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let (before, body, after) = parts(piece, width: width)
      // One empty line between pieces is enough.
      let isApart = lines.isEmpty || lines.last == ""
      lines += Array(repeating: "", count: before == 1 && isApart ? 0 : before)
      lines += body + Array(repeating: "", count: after)
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func parts(_ piece: Piece, width: Int) -> (before: Int, [String], after: Int) {
    switch piece {
    case .text(let style, let texts, _):
      let form = style.form
      return (
        emptyLines(form.before), texts.flatMap { set($0, form, width) }, emptyLines(form.after)
      )
    case .rule(let line, let style, let share):
      let length = max(3, Int((Double(min(width, line.count)) * share).rounded()))
      let rule = placed(String(repeating: "─", count: length), .center, width)
      return (0, [rule], emptyLines(style.afterRule))
    case .frame(let words, _):
      return (0, [placed("[ \(words) ]", .center, width)], 0)
    case .pair(let cells):
      let lines = width < leastForCells ? stacked(cells, width) : pair(cells, width)
      return (emptyLines(cells.before), lines, 0)
    case .table(let table):
      return (
        0,
        width < leastForCells
          ? PlainTable.list(table, width: width) : PlainTable(table, width: width).lines, 0
      )
    }
  }

  /// A line of 14 pt is what a line of text stands for; less than half of it is none.
  private static func emptyLines(_ points: Double) -> Int {
    points < 8 ? 0 : max(1, Int(points / 14))
  }

  private static func set(_ text: String, _ form: TextForm, _ width: Int) -> [String] {
    let left = columns(form.left)
    let first = max(0, left + columns(form.firstIndent))
    return WrappedText.lines(text, width: width, first: first, rest: left).map {
      placed($0, form.alignment, width)
    }
  }

  /// Columns for millimetres of the text's width.
  private static func columns(_ millimetres: Double) -> Int {
    Int(millimetres * Double(width) / Sheet.textWidth)
  }

  /// The left cell, then the right one.
  private static func stacked(_ cells: PairedCells, _ width: Int) -> [String] {
    let (left, right) = (cells.rows.flatMap(\.left), cells.rows.flatMap(\.right))
    let above = lines(left, width: width)
    return above + (above.isEmpty ? [] : [""]) + lines(right, width: width)
  }

  private static func pair(_ cells: PairedCells, _ width: Int) -> [String] {
    let right = width - leftCell - gap
    return cells.rows.flatMap { row in
      let lines = (lines(row.left, width: leftCell), lines(row.right, width: right))
      return (0..<max(lines.0.count, lines.1.count)).map { place in
        let left = place < lines.0.count ? lines.0[place] : ""
        let beside = place < lines.1.count ? lines.1[place] : ""
        return filled(left, leftCell + gap) + beside
      }
    }
  }

  static func placed(_ line: String, _ alignment: TextForm.Alignment, _ width: Int) -> String {
    let room = max(0, width - line.count)
    switch alignment {
    case .left, .justify: return line
    case .center: return String(repeating: " ", count: room / 2) + line
    case .right: return String(repeating: " ", count: room) + line
    }
  }

  static func filled(_ line: String, _ width: Int) -> String {
    line + String(repeating: " ", count: max(0, width - line.count))
  }

  /// Firm blanks have done their work once lines are broken; blanks at the end never had any.
  static func withoutFirmBlanks(_ line: String) -> String {
    var line = line.replacing(PaperWords.firmBlank, with: " ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
