/// A table drawn with lines.
struct PlainTable {
  private let table: ComposedTable
  private let widths: [Int]

  /// "TT" and a figure of two digits.
  private static let least = 3

  init(_ table: ComposedTable, width: Int) {
    self.table = table
    let room = width - table.columns.count - 1
    let share = Double(room) / Sheet.textWidth
    var widths = table.columns.map { max(Self.least, Int($0.width * share)) }
    widths[widths.count - 1] = max(Self.least, room - widths.dropLast().reduce(0, +))
    self.widths = widths
  }

  var lines: [String] {
    let alignments = table.columns.map(\.style.form.alignment)
    let headings = row(table.columns.map(\.heading), widths.map { _ in .center })
    let rows = table.rows.map { row($0, alignments) }
    let total = table.total.map { [rule("├", "┼", "┤")] + row($0, alignments) } ?? []
    return [rule("┌", "┬", "┐")] + headings + [rule("├", "┼", "┤")] + rows.flatMap(\.self) + total
      + [rule("└", "┴", "┘")]
  }

  /// The rows one after the other, each cell with its heading on a line of its own.
  static func list(_ table: ComposedTable, width: Int) -> [String] {
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    let entries = rows.map { row in
      zip(table.columns, row).filter { !$0.1.isEmpty }.flatMap { column, cell in
        WrappedText.lines("\(column.heading): \(cell)", width: width, rest: 2)
      }
    }
    return Array(entries.joined(separator: [""]))
  }

  private func rule(_ left: String, _ cross: String, _ right: String) -> String {
    left + widths.map { String(repeating: "─", count: $0) }.joined(separator: cross) + right
  }

  private func row(_ cells: [String], _ alignments: [TextForm.Alignment]) -> [String] {
    let columns = zip(cells, widths).map { WrappedText.lines($0, width: $1) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { line in
      let texts = columns.indices.map { column in
        let text = line < columns[column].count ? columns[column][line] : ""
        return PlainText.filled(
          PlainText.placed(text, alignments[column], widths[column]), widths[column])
      }
      return "│" + texts.joined(separator: "│") + "│"
    }
  }
}
