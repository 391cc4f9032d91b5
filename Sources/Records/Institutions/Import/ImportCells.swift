import VietText

typealias ImportCells = RowCells<ImportField>

/// The cells of one row, each passed through the gate for foreign text.
struct RowCells<Field: ImportedColumn> {
  /// The longest text of a cell, in characters.
  static var limit: Int { 500 }

  private let row: ImportRow
  private let mapping: Columns<Field>
  private(set) var problems: [ImportProblem] = []

  init(_ row: ImportRow, _ mapping: Columns<Field>) {
    self.row = row
    self.mapping = mapping
  }

  mutating func note(_ problem: ImportProblem) { problems.append(problem) }

  /// The clean text of a cell without blanks around it; nil where there is none.
  mutating func text(_ field: Field) -> String? {
    guard let raw = raw(field) else { return nil }
    let safe = SafeText(raw, field.isList ? .text : .line)
    let text = safe.string.trimmed
    guard !text.isEmpty, text != "-", text != "–" else { return nil }
    if safe.findings.isSuspicious {
      note(.unsafeText(field.label))
      return nil
    }
    if text.hasPrefix("=") || text.hasPrefix("@") {
      note(.formula(field.label))
      return nil
    }
    guard text.utf8.count <= Self.limit || text.count <= Self.limit else {
      note(.rule(.tooLong(field.label, count: text.count, limit: Self.limit)))
      return nil
    }
    return Self.unguarded(text)
  }

  /// The values of a cell that holds several, separated by line ends or semicolons.
  mutating func texts(_ field: Field) -> [String] {
    let parts = text(field)?.split { $0 == "\n" || $0 == ";" } ?? []
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A day that is written with its year.
  mutating func day(_ field: Field, today: Day) -> Day? {
    guard let text = text(field) else { return nil }
    // Spreadsheets write a day with its midnight behind it.
    let dayAlone = text.split(separator: " ").filter { !$0.contains(":") }
    let words = TypedWords(dayAlone.joined(separator: " "))
    if let numbers = try? DateNumbers(words.joined, typed: text, today: today),
      numbers.year != nil, let day = try? numbers.day(today: today, leaning: .past)
    {
      return day
    }
    // Which of the ways of writing failed says less than the cell itself.
    note(.rule(.notADate(field.label, typed: text)))
    return nil
  }

  private func raw(_ field: Field) -> String? {
    mapping.column(of: field).flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// Without the apostrophe that exports put before signs which spreadsheets take for formulas.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }
}
