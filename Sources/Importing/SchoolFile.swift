import Records

/// A list of schools held whole, so that its columns can be tried and tried again.
public struct SchoolFile: Equatable, Sendable {
  /// More rows than any province has schools.
  public static let rowLimit = 5_000

  /// The titles of the columns.
  public let header: [String]
  public let rows: [ImportRow]

  public init(_ bytes: [UInt8]) throws(SchoolFileError) {
    var source = try SchoolRows(bytes: bytes)
    var rows: [ImportRow] = []
    while let row = try source.next() {
      guard rows.count < Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw .noRows }
    header = source.header
    self.rows = rows
  }
}
