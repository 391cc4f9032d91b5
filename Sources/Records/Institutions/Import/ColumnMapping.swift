import VietText

/// What each column of a list of schools means; a meaning belongs to one column at most.
public struct ColumnMapping: Equatable, Sendable {
  /// In the order of the file's columns; nil: passed over.
  public private(set) var fields: [ImportField?]

  /// Guesses from the titles of the columns.
  public init(header: [String]) {
    fields = Array(repeating: nil, count: header.count)
    let titles = header.map { Fold.words($0).joined(separator: " ") }
    for isWhole in [true, false] {
      for field in ImportField.allCases where column(of: field) == nil {
        guard let column = bestColumn(for: field, in: titles, isWhole: isWhole) else { continue }
        fields[column] = field
      }
    }
  }

  /// Gives a column a meaning, which another one loses; nil passes the column over.
  public mutating func set(_ field: ImportField?, at column: Int) {
    if let field, let other = self.column(of: field) { fields[other] = nil }
    fields[column] = field
  }

  public func column(of field: ImportField) -> Int? { fields.firstIndex(of: field) }

  /// What keeps the list from being read; nil when it can be.
  public var problem: RuleError? {
    column(of: .name) == nil ? .missing(ImportField.name.label) : nil
  }

  /// Letters of the shortest name that a title may begin with: “Mã số thuế” is not “Mã”.
  private static let shortestBeginning = 4

  /// The free column with the most telling title for a field.
  ///
  /// - Parameter isWhole: whether the title must be the name itself, or may only begin with it.
  private func bestColumn(
    for field: ImportField, in titles: [String], isWhole: Bool
  ) -> Int? {
    for name in field.headerNames where isWhole || name.count >= Self.shortestBeginning {
      let column = titles.indices.first { column in
        fields[column] == nil
          && (isWhole ? titles[column] == name : titles[column].hasPrefix(name + " "))
      }
      if let column { return column }
    }
    return nil
  }
}
