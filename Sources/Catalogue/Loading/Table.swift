import Delimited

/// A catalogue file as checked rows.
struct Table {
  let file: String
  let rows: [TableRow]
  /// Several times what the longest table of the country has.
  static let rowLimit = 100_000

  /// Checks the header, the number of fields and every text.
  init(file: String, columns: [String], bytes: [UInt8]) throws(CatalogueError) {
    self.file = file
    let format = DelimitedFormat(delimiter: UInt8(ascii: "\t"), allowsComments: true)
    var reader = DelimitedReader(bytes: bytes, format: format)
    guard let header = try Self.next(&reader, file) else {
      throw CatalogueError(file: file, problem: .noHeader)
    }
    guard header.texts == columns else {
      throw CatalogueError(
        file: file, line: header.line,
        problem: .wrongHeader(expected: columns, found: header.texts))
    }
    var rows: [TableRow] = []
    while let (line, texts) = try Self.next(&reader, file) {
      guard rows.count < Self.rowLimit else {
        throw CatalogueError(
          file: file, line: line, problem: .tooManyRows(limit: Self.rowLimit))
      }
      try Self.check(texts, columns: columns, file: file, line: line)
      rows.append(TableRow(file: file, line: line, columns: columns, fields: texts))
    }
    self.rows = rows
  }

  private static func next(
    _ reader: inout DelimitedReader, _ file: String
  ) throws(CatalogueError) -> (line: Int, texts: [String])? {
    do {
      guard let row = try reader.next() else { return nil }
      return (row.line, try row.texts())
    } catch {
      throw CatalogueError(file: file, line: error.line, problem: .malformed(error))
    }
  }

  private static func check(
    _ texts: [String], columns: [String], file: String, line: Int
  ) throws(CatalogueError) {
    guard texts.count == columns.count else {
      throw CatalogueError(
        file: file, line: line,
        problem: .wrongFieldCount(expected: columns.count, found: texts.count))
    }
    for (column, text) in zip(columns, texts) {
      if let problem = TextCheck.problem(of: text) {
        throw CatalogueError(file: file, line: line, column: column, problem: problem)
      }
    }
  }
}

extension DelimitedError {
  /// The line of the file, where the error has one.
  public var line: Int? {
    switch self {
    case .unreadable, .notAFile, .utf16: nil
    case .notUTF8(let line, _), .nulByte(let line, _), .bareQuote(let line, _),
      .textAfterQuote(let line, _), .unclosedQuote(let line, _), .fieldTooLong(let line, _, _),
      .tooManyFields(let line, _):
      line
    }
  }
}
