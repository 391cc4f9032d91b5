import Delimited
import Records

/// Where the titles of a table stand: the registers of offices have lines of their own above them, and
/// those say nothing of the separator.
struct TitleRow {
  /// Rows of the file that are looked at.
  private static let depth = 30
  /// With fewer titles that are known, a row is not taken for the titles.
  private static let fewest = 2

  let format: DelimitedFormat
  /// Rows above the titles.
  let above: Int

  /// Nil where no row has titles that are known.
  init?<Field: ImportedColumn>(in bytes: [UInt8], among meanings: [Field]) {
    var best: (format: DelimitedFormat, above: Int, known: Int)?
    for format: DelimitedFormat in [.commas, .semicolons, .tabs] {
      var reader = DelimitedReader(bytes: bytes, format: format)
      for above in 0..<Self.depth {
        // What is wrong with the file is told by whoever reads it in the format that is found.
        guard let row = try? reader.next(), let titles = try? row.texts() else { break }
        let known = Columns(header: titles, among: meanings).fields.count { $0 != nil }
        if known > best?.known ?? Self.fewest - 1 { best = (format, above, known) }
      }
    }
    guard let best else { return nil }
    (format, above) = (best.format, best.above)
  }
}
