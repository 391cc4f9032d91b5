/// Which of the two forms of CSV a spreadsheet reads.
public enum CsvForm: Sendable {
  /// RFC 4180: commas, the decimal sign is a dot.
  case commas
  /// Where the comma is the decimal sign, as in Vietnam.
  case semicolons

  var delimiter: String { self == .commas ? "," : ";" }
  var decimalSign: String { self == .commas ? "." : "," }
}

extension Paper.Table {
  /// The table for a spreadsheet: UTF-8 with a byte order mark, lines ended by CR LF. Figures are plain;
  /// what is unknown is empty; text that a spreadsheet would take for a formula begins with `'`.
  ///
  /// - Parameter countsRows: whether a column "TT" stands before the others.
  public func csv(_ form: CsvForm = .commas, countsRows: Bool = true) -> [UInt8] {
    let headings = (countsRows ? ["TT"] : []) + columns.map { Self.field($0.heading, form) }
    let lines = rows.indices.map { row in
      (countsRows ? ["\(row + 1)"] : []) + columns.indices.map { Self.field(cell(row, $0), form) }
    }
    let text = ([headings] + lines + [totalLine(form)].compactMap { $0 })
      .map { $0.joined(separator: form.delimiter) + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private func totalLine(_ form: CsvForm) -> [String]? {
    totals.map { totals in
      ["Tổng cộng"] + totals.map { $0?.plain(decimalSign: form.decimalSign) ?? "" }
    }
  }

  private static func field(_ cell: Paper.Cell, _ form: CsvForm) -> String {
    switch cell {
    case .words(let words): field(words, form)
    case .amount(let amount): amount.plain(decimalSign: form.decimalSign)
    case .unknown: ""
    }
  }

  private static func field(_ words: String, _ form: CsvForm) -> String {
    let words = PaperWords.clean(words)
    let isFormula = words.first.map { "=+-@".contains($0) } ?? false
    let text = isFormula ? "'" + words : words
    guard text.contains("\"") || text.contains(form.delimiter) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
