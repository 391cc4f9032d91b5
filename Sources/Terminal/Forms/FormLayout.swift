/// Where the fields of a form stand in a rectangle.
///
/// Left the labels, then the fields, then, where there is room for it, what is wrong with them;
/// the last row explains the field in focus.
struct FormLayout {
  /// A sign for the field in focus, and a space.
  static let signColumns = 2
  /// The columns of an error beside its field; in a narrow form it stands in the last row alone.
  static let errorColumns = 24
  static let dateColumns = 20
  static let flagColumns = 3
  /// The columns that a field keeps however narrow the form is.
  static let smallestField = 12
  /// A lower form keeps its rows for fields.
  static let rowsForHeadings = 12

  let labelColumns: Int
  let hasErrorColumn: Bool
  /// The columns between labels and errors.
  let fieldColumns: Int
  /// The rows in sight, without the last one.
  let visibleRows: Int
  private let starts: [Int]
  /// The rows of all fields and headings, in sight or not.
  let rowCount: Int
  private let hasHeadings: Bool
  private let fields: [FormField]

  init(_ form: Form, size: Size) {
    fields = form.fields
    let widest = fields.map { TextWidth.columns($0.label) }.max() ?? 0
    let free = size.columns - FormLayout.signColumns - 1
    labelColumns = max(0, min(widest, free / 2 - 1, free - 1 - FormLayout.smallestField))
    let rest = max(0, free - labelColumns - 1)
    hasErrorColumn = rest >= FormLayout.errorColumns + 2 * FormLayout.smallestField
    fieldColumns = hasErrorColumn ? rest - FormLayout.errorColumns : rest
    visibleRows = max(0, size.rows - 1)
    hasHeadings = size.rows >= FormLayout.rowsForHeadings
    var (starts, row) = ([Int](), 0)
    for field in fields {
      if hasHeadings, field.section != nil { row += 1 }
      starts.append(row)
      row += FormLayout.rows(field.kind)
    }
    self.starts = starts
    rowCount = row
  }

  private static func rows(_ kind: FormField.Kind) -> Int {
    if case .area(let rows, _) = kind { max(1, rows) } else { 1 }
  }
}

extension FormLayout {
  /// The rows of a field, counted from the first row of the form.
  func rows(of index: Int) -> Range<Int> {
    starts[index]..<starts[index] + FormLayout.rows(fields[index].kind)
  }

  /// The heading above a field, and its row.
  func heading(of index: Int) -> (words: String, row: Int)? {
    guard hasHeadings, let words = fields[index].section else { return nil }
    return (words, starts[index] - 1)
  }

  /// The rows that are to be in sight when a field has the focus: its own and its heading.
  func sight(of index: Int) -> [Int] {
    let rows = rows(of: index)
    return [rows.upperBound - 1, heading(of: index)?.row ?? rows.lowerBound]
  }

  /// The size of what is typed into.
  func controlSize(of index: Int) -> Size {
    Size(columns: controlColumns(of: index), rows: rows(of: index).count)
  }

  /// A field is as wide as its longest content, and one column for the cursor.
  private func controlColumns(of index: Int) -> Int {
    switch fields[index].kind {
    case .text(let limit), .number(let limit): min(fieldColumns, max(2, limit + 1))
    case .date: min(fieldColumns, FormLayout.dateColumns)
    case .flag: min(fieldColumns, FormLayout.flagColumns)
    case .area, .choice: fieldColumns
    }
  }
}
