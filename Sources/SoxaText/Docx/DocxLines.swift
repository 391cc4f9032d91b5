/// The lines of a document: paragraphs, and tables row by row.
struct DocxLines {
  private var lines: [String] = []
  /// The cells of the rows that are open, the innermost last; tables stand in cells of tables.
  private var rows: [[[String]]] = []

  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  mutating func add(_ paragraph: String) {
    guard !rows.isEmpty, !rows[rows.count - 1].isEmpty else {
      lines.append(paragraph)
      return
    }
    rows[rows.count - 1][rows[rows.count - 1].count - 1].append(paragraph)
  }

  mutating func beginRow() { rows.append([]) }

  mutating func beginCell() {
    if !rows.isEmpty { rows[rows.count - 1].append([]) }
  }

  /// A row whose cells have one line each becomes one line; others keep their lines, one cell
  /// after the other, as the columns at the head of a paper are read.
  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    let cells = row.map { $0.filter { !$0.allSatisfy(\.isWhitespace) } }
    if cells.allSatisfy({ $0.count <= 1 && !($0.first ?? "").contains("\n") }) {
      add(cells.compactMap(\.first).joined(separator: " | "))
    } else {
      for line in cells.joined() { add(line) }
    }
  }
}
