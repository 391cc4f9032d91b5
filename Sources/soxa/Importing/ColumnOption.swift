import ArgumentParser
import Importing
import Records

extension ImportedColumn {
  /// Codes of fields with their words, for help.
  static func names(of fields: [Self]) -> String {
    fields.map { "\($0.rawValue) (\($0.label[.ofProcess]))" }.joined(separator: ", ")
  }
}

/// One `--map column=field`: what a column of a list means.
struct ColumnOption<Field: ImportedColumn> {
  /// The title of the column, or its number from 1.
  let column: String
  /// Nil: the column is passed over.
  let field: Field?

  static var fieldNames: String { Field.choices }
  private static var passedOver: String { "-" }

  init(_ text: String) throws {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw ValidationError(
        say(
          "--map viết như --map \"Cột 1=name\", không phải “\(text)”.",
          "--map is written like --map \"Column 1=name\", not “\(text)”."))
    }
    column = String(text[..<sign])
    let name = String(text[text.index(after: sign)...])
    guard name != Self.passedOver else {
      field = nil
      return
    }
    guard let field = Field.named(name) else {
      throw ValidationError(
        say(
          "--map: không có ô “\(name)”; dùng \(Self.fieldNames).",
          "--map: there is no field “\(name)”; use \(Self.fieldNames)."))
    }
    self.field = field
  }

  /// - Throws: a wrong call when the file has no such column.
  func apply(to mapping: inout Columns<Field>, _ header: [String]) throws {
    let titled = header.firstIndex { $0.folded == column.folded }
    let numbered = Int(column).flatMap { header.indices.contains($0 - 1) ? $0 - 1 : nil }
    guard let index = titled ?? numbered else {
      let titles = header.joined(separator: ", ")
      throw ValidationError(
        say(
          "--map: tệp không có cột “\(column)”; các cột là \(titles).",
          "--map: the file has no column “\(column)”; the columns are \(titles)."))
    }
    mapping.set(field, at: index)
  }
}
