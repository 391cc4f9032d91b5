import Records

/// The keys of one table, with the line of each: finds duplicates and unknown references.
struct KeyIndex {
  /// The table's file, for messages about references into it.
  let file: String
  private var lines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// An index of the `column` of all rows.
  init(_ table: Table, _ column: String) throws(CatalogueError) {
    self.init(file: table.file)
    for row in table.rows { try insert(try row.required(column), row, column) }
  }

  mutating func insert(
    _ key: String, _ row: TableRow, _ column: String?
  ) throws(CatalogueError) {
    if let firstLine = lines.updateValue(row.line, forKey: key) {
      throw row.error(column, .duplicate(text: key, firstLine: firstLine))
    }
  }

  func contains(_ key: String) -> Bool { lines[key] != nil }

  /// Refuses a row whose `column`, or one piece of it, is not a key of this table.
  func check(_ row: TableRow, _ column: String) throws(CatalogueError) {
    for key in try row.list(column) where lines[key] == nil {
      throw row.error(column, .unknownReference(text: key, table: file))
    }
  }
}
