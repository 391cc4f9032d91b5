import Delimited
import Records

/// A list of schools as it stands in a file of separated values.
struct SchoolFile: Equatable {
  /// More rows than any province has schools.
  static let rowLimit = 5_000

  /// The titles of the columns.
  let header: [String]
  let rows: [ImportRow]

  /// Reads UTF-8 with or without a byte-order mark; the separator is the one that the first line
  /// has most of: comma, semicolon or tab.
  init(_ bytes: [UInt8]) throws(SchoolFileError) {
    let lines = try Self.read(bytes)
    guard let first = lines.first else { throw .empty }
    header = first.cells
    rows = Array(lines.dropFirst())
    guard !rows.isEmpty else { throw .noRows }
    guard rows.count <= Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
  }

  private static func read(_ bytes: [UInt8]) throws(SchoolFileError) -> [ImportRow] {
    var lines: [ImportRow] = []
    do throws(DelimitedError) {
      var reader = DelimitedReader(bytes: bytes, format: format(of: bytes))
      while let row = try reader.next(), lines.count <= rowLimit + 1 {
        lines.append(ImportRow(line: row.line, cells: try row.texts()))
      }
    } catch {
      throw .format(error)
    }
    return lines
  }

  private static func format(of bytes: [UInt8]) -> DelimitedFormat {
    let formats: [DelimitedFormat] = [.commas, .semicolons, .tabs]
    var counts = [Int](repeating: 0, count: formats.count)
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      for (index, format) in formats.enumerated() where byte == format.delimiter {
        counts[index] += 1
      }
    }
    let most = counts.max() ?? 0
    return zip(formats, counts).first { $0.1 == most }?.0 ?? .commas
  }
}
