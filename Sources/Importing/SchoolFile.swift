import Records

/// A list of schools or of something else held whole, so that its columns can be tried and tried again.
public struct SchoolFile: Equatable, Sendable {
  /// More rows than any province has schools.
  public static let rowLimit = 5_000

  /// The titles of the columns.
  public let header: [String]
  public let rows: [ImportRow]

  public init(_ bytes: [UInt8]) throws(SchoolFileError) {
    try self.init(SchoolRows(bytes: bytes), without: { _ in false })
  }

  /// Reads a table that may have lines above its titles, and numbers of columns below them.
  ///
  /// - Parameter meanings: by which the titles are known; in a file without them the first row is taken.
  public init<Field: ImportedColumn>(
    _ bytes: [UInt8], titledBy meanings: [Field]
  ) throws(SchoolFileError) {
    if let title = TitleRow(in: bytes, among: meanings) {
      try self.init(SchoolRows(bytes: bytes, below: title), without: \.isNumbering)
    } else {
      try self.init(bytes)
    }
  }

  private init(
    _ rows: SchoolRows, without isLeftOut: (ImportRow) -> Bool
  ) throws(SchoolFileError) {
    var source = rows
    var rows: [ImportRow] = []
    while let row = try source.next() {
      guard !isLeftOut(row) else { continue }
      guard rows.count < Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw .noRows }
    header = source.header
    self.rows = rows
  }
}
