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
    let (rows, total) = (rows, total)
    let composed = ComposedTable(columns: columns(rows, total), rows: rows, total: total)
    return heading + [.table(composed)] + (table.lacksFigures ? [note] : [])
  }

  private func columns(_ rows: [[String]], _ total: [String]?) -> [ComposedTable.Column] {
    let headings = table.columns.map { PaperWords.clean($0.heading) }
    let wishes = table.columns.indices.map { column in
      let texts = [headings[column], total?[column + 1] ?? ""] + rows.map { $0[column + 1] }
      return ColumnWidths.Wish(share: table.columns[column].share, least: Self.least(texts))
    }
    let widths = ColumnWidths.widths(wishes, room: Sheet.textWidth - Sheet.ordinalColumn)
    let ordinal = ComposedTable.Column(
      heading: "TT", width: Sheet.ordinalColumn, style: .middleCell)
    return [ordinal]
      + table.columns.indices.map { column in
        ComposedTable.Column(
          heading: headings[column], width: widths[column], style: table.columns[column].style)
      }
  }

  /// What the longest word needs; a longer one than most words are is broken.
  private static func least(_ texts: [String]) -> Double {
    let words = Set(texts.flatMap { $0.split(separator: " ") })
    let size = TextStyle.columnHeading.form.size
    let longest = words.map { BoldType.width(String($0), size: size) }.max() ?? 0
    return min(Sheet.longestWord, longest) + 2 * Sheet.cellPadding + 0.5
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

  /// "Tổng cộng" stands in the first column, or under "TT" where that is added up.
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
