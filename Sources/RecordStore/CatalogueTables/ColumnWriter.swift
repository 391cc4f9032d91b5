import Foundation
import GRDB
import Records

/// Collects the values of one catalogue row, column after column.
struct ColumnWriter {
  private(set) var values: [DatabaseValue] = []

  mutating func append(_ text: String?) { values.append(text?.databaseValue ?? .null) }
  mutating func append(_ number: Int?) { values.append(number?.databaseValue ?? .null) }
  mutating func append(_ flag: Bool) { append(flag ? 1 : 0) }
  mutating func append(_ bytes: [UInt8]) { values.append(Data(bytes).databaseValue) }
  mutating func append(_ day: Day?) { append(day.map { Int($0.sinceEpoch) }) }
  mutating func append(_ code: some Labelled) { append(code.rawValue) }

  mutating func append<Subject>(_ code: CatalogueCode<Subject>?) { append(code?.rawValue) }

  /// Two columns.
  mutating func append(_ phrase: Phrase?) {
    append(phrase?.vietnamese)
    append(phrase?.english)
  }

  /// Texts without line breaks, one a line.
  mutating func append(lines: [String]) { append(lines.joined(separator: "\n")) }
}
