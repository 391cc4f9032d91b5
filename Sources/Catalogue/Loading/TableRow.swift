import Records

/// A row of a catalogue file, read column by column; what is wrong is told with line and column.
struct TableRow {
  let file: String
  let line: Int
  private let columns: [String]
  private let fields: [String]

  init(file: String, line: Int, columns: [String], fields: [String]) {
    self.file = file
    self.line = line
    self.columns = columns
    self.fields = fields
  }

  func error(_ column: String?, _ problem: CatalogueError.Problem) -> CatalogueError {
    CatalogueError(file: file, line: line, column: column, problem: problem)
  }

  /// A text that may be empty.
  func text(_ column: String) throws(CatalogueError) -> String {
    guard let index = columns.firstIndex(of: column) else {
      preconditionFailure("\(file) has no column \(column).")
    }
    return fields[index]
  }

  /// Nil for an empty field.
  func optional(_ column: String) throws(CatalogueError) -> String? {
    let value = try text(column)
    return value.isEmpty ? nil : value
  }

  /// A text that must not be empty.
  func required(_ column: String) throws(CatalogueError) -> String {
    guard let value = try optional(column) else { throw error(column, .empty) }
    return value
  }

  /// The pieces between semicolons; none for an empty field.
  func list(_ column: String) throws(CatalogueError) -> [String] {
    guard let value = try optional(column) else { return [] }
    let pieces = value.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard !pieces.contains(where: \.isEmpty) else { throw error(column, .empty) }
    return pieces
  }

  func optionalDay(_ column: String) throws(CatalogueError) -> Day? {
    guard let value = try optional(column) else { return nil }
    guard let day = Day(iso: value) else { throw error(column, .notADay(text: value)) }
    return day
  }

  func day(_ column: String) throws(CatalogueError) -> Day {
    guard let day = try optionalDay(column) else { throw error(column, .empty) }
    return day
  }

  func optionalNumber(
    _ column: String, in allowed: ClosedRange<Int>
  ) throws(CatalogueError) -> Int? {
    guard let value = try optional(column) else { return nil }
    guard value.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(value) else {
      throw error(column, .notANumber(text: value))
    }
    guard allowed.contains(number) else {
      throw error(column, .outOfRange(value: number, allowed: allowed))
    }
    return number
  }

  func number(_ column: String, in allowed: ClosedRange<Int>) throws(CatalogueError) -> Int {
    guard let number = try optionalNumber(column, in: allowed) else {
      throw error(column, .empty)
    }
    return number
  }

  /// A value of a closed list.
  func value<Value: RawRepresentable<String>>(
    _ column: String, as type: Value.Type = Value.self
  ) throws(CatalogueError) -> Value {
    let text = try required(column)
    guard let value = Value(rawValue: text) else {
      throw error(column, .unknownValue(text: text))
    }
    return value
  }

  func code<Subject>(_ column: String) throws(CatalogueError) -> CatalogueCode<Subject> {
    CatalogueCode(try required(column))
  }

  func optionalCode<Subject>(
    _ column: String
  ) throws(CatalogueError) -> CatalogueCode<Subject>? {
    try optional(column).map { CatalogueCode($0) }
  }

  func codes<Subject>(_ column: String) throws(CatalogueError) -> [CatalogueCode<Subject>] {
    try list(column).map { CatalogueCode($0) }
  }

  /// The columns `name_vi` and `name_en`; nil when both are empty, refused when one is.
  func optionalPhrase(_ name: String) throws(CatalogueError) -> Phrase? {
    switch (try optional(name + "_vi"), try optional(name + "_en")) {
    case (nil, nil): return nil
    case (let vietnamese?, let english?): return Phrase(vietnamese, english)
    case (nil, _): throw error(name + "_vi", .oneLanguageOnly)
    case (_, nil): throw error(name + "_en", .oneLanguageOnly)
    }
  }

  func phrase(_ name: String) throws(CatalogueError) -> Phrase {
    guard let phrase = try optionalPhrase(name) else { throw error(name + "_vi", .empty) }
    return phrase
  }
}
