import VietText

/// What a column of an imported list can mean.
public protocol ImportedColumn: Labelled {
  /// The names under which lists give the column, folded, the most telling first.
  var headerNames: [String] { get }
  /// Whether a cell may hold several values, one a line.
  var isList: Bool { get }
}

/// What each column of a list of schools means.
public typealias ColumnMapping = Columns<ImportField>

/// What each column of a list means; a meaning belongs to one column at most.
public struct Columns<Field: ImportedColumn>: Equatable, Sendable {
  /// In the order of the file's columns; nil: passed over.
  public private(set) var fields: [Field?]

  /// Guesses from the titles of the columns.
  ///
  /// - Parameter meanings: what columns of this list can mean.
  public init(header: [String], among meanings: [Field] = Array(Field.allCases)) {
    fields = Array(repeating: nil, count: header.count)
    let titles = header.map { Fold.words($0).joined(separator: " ") }
    for isWhole in [true, false] {
      for field in meanings where column(of: field) == nil {
        guard let column = bestColumn(for: field, in: titles, isWhole: isWhole) else { continue }
        fields[column] = field
      }
    }
  }

  /// Gives a column a meaning, which another one loses; nil passes the column over.
  public mutating func set(_ field: Field?, at column: Int) {
    if let field, let other = self.column(of: field) { fields[other] = nil }
    fields[column] = field
  }

  public func column(of field: Field) -> Int? { fields.firstIndex(of: field) }

  /// Letters of the shortest name that a title may begin with: “Mã số thuế” is not “Mã”.
  private static var shortestBeginning: Int { 4 }

  /// The free column with the most telling title for a field.
  ///
  /// - Parameter isWhole: whether the title must be the name itself, or may only begin with it.
  private func bestColumn(
    for field: Field, in titles: [String], isWhole: Bool
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

extension ColumnMapping {
  /// What keeps the list from being read; nil when it can be.
  public var problem: RuleError? {
    column(of: .name) == nil ? .missing(ImportField.name.label) : nil
  }
}
