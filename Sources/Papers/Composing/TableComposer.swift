/// A table with its ordinal numbers, its total and what must be said of it.
struct TableComposer {
  private let table: Paper.Table

  /// What stands for a figure that nobody has said.
  private static let missing = "…"

  init(_ table: Paper.Table) { self.table = table }

  var pieces: [Piece] {
    guard !table.columns.isEmpty else { return [] }
    let title = table.title.map { PaperWords.clean($0) } ?? ""
    let heading: [Piece] = title.isEmpty ? [] : [.line(.tableTitle, title)]
    let composed = ComposedTable(columns: columns, rows: rows, total: total)
    return heading + [.table(composed)] + (table.lacksFigures ? [note] : [])
  }

  private var columns: [ComposedTable.Column] {
    let shares = table.columns.reduce(0) { $0 + $1.share }
    let room = Sheet.textWidth - Sheet.ordinalColumn
    let ordinal = ComposedTable.Column(
      heading: "TT", width: Sheet.ordinalColumn, style: .middleCell)
    return [ordinal]
      + table.columns.map { column in
        ComposedTable.Column(
          heading: PaperWords.clean(column.heading),
          width: room * Double(column.share) / Double(shares), style: column.style)
      }
  }

  private var rows: [[String]] {
    table.rows.indices.map { row in
      ["\(row + 1)"] + table.columns.indices.map { Self.words(table.cell(row, $0)) }
    }
  }

  private static func words(_ cell: Paper.Cell) -> String {
    switch cell {
    case .words(let words): PaperWords.clean(words)
    case .amount(let amount): amount.words
    case .unknown: missing
    }
  }

  /// "Tổng cộng" stands in the first column that is not added up, or under "TT".
  private var total: [String]? {
    guard let totals = table.totals else { return nil }
    var cells = [""] + totals.map { $0?.words ?? "" }
    let place = totals.first == .some(nil) ? 1 : 0
    cells[place] = "Tổng cộng"
    return cells
  }

  private var note: Piece {
    let sum = table.totals == nil ? "" : " Dòng “Tổng cộng” chỉ cộng các số đã có."
    return .line(.note, "Ghi chú: dấu “\(Self.missing)” là chưa có số liệu.\(sum)")
  }
}

extension Paper.Column {
  fileprivate var style: TextStyle {
    switch kind {
    case .words: .cell
    case .centred: .middleCell
    case .figures, .addedFigures: .figureCell
    }
  }
}
