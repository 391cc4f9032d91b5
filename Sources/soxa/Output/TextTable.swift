import Terminal

/// Rows of text under each other, as wide as they need to be.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row; a column that is missing stays empty.
  mutating func add(_ texts: String...) { rows.append(texts) }
  mutating func add(_ texts: [String]) { rows.append(texts) }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, columns two blanks apart, no blanks at the end.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? TextWidth.columns($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        line += text
        guard column < row.count - 1 else { continue }
        line += String(repeating: " ", count: widths[column] - TextWidth.columns(text) + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
