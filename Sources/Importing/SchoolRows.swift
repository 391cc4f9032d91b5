import Delimited
import Records

/// The rows of a list of schools in a file of separated values, one at a time and in constant
/// memory.
///
/// The file is UTF-8, with or without a byte-order mark, its values separated by commas, semicolons
/// or tabs.
public struct SchoolRows {
  /// The titles of the columns.
  public let header: [String]
  private var reader: DelimitedReader

  public init(bytes: [UInt8]) throws(SchoolFileError) {
    try self.init(DelimitedReader(guessing: bytes))
  }

  /// - Parameter title: where the titles stand.
  init(bytes: [UInt8], below title: TitleRow) throws(SchoolFileError) {
    var reader = DelimitedReader(bytes: bytes, format: title.format)
    for _ in 0..<title.above { _ = try Self.next(&reader) }
    try self.init(reader)
  }

  public init(path: String) throws(SchoolFileError) {
    let reader: DelimitedReader
    do {
      reader = try DelimitedReader(guessingFile: path)
    } catch {
      throw .format(error)
    }
    try self.init(reader)
  }

  private init(_ reader: DelimitedReader) throws(SchoolFileError) {
    self.reader = reader
    guard let first = try Self.next(&self.reader) else { throw .empty }
    header = first.cells
  }
}

extension SchoolRows {
  /// The next row below the titles, or nil at the end.
  public mutating func next() throws(SchoolFileError) -> ImportRow? {
    try Self.next(&reader)
  }

  private static func next(
    _ reader: inout DelimitedReader
  ) throws(SchoolFileError) -> ImportRow? {
    do throws(DelimitedError) {
      guard let row = try reader.next() else { return nil }
      return ImportRow(line: row.line, cells: try row.texts())
    } catch {
      throw .format(error)
    }
  }
}
