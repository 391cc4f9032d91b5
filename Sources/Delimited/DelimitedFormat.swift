/// How values are separated, and how much is taken.
public struct DelimitedFormat: Sendable, Hashable {
  /// An ASCII byte: comma, semicolon or tab.
  public let delimiter: UInt8
  /// Whether lines before the first row that begin with `#` are passed over.
  public let allowsComments: Bool
  /// The longest field, in bytes.
  public let fieldLimit: Int
  /// The most fields in a row.
  public let fieldCountLimit: Int

  public init(
    delimiter: UInt8, allowsComments: Bool = false, fieldLimit: Int = 65_536,
    fieldCountLimit: Int = 1_000
  ) {
    self.delimiter = delimiter
    self.allowsComments = allowsComments
    self.fieldLimit = fieldLimit
    self.fieldCountLimit = fieldCountLimit
  }

  /// RFC 4180.
  public static let commas = DelimitedFormat(delimiter: UInt8(ascii: ","))
  /// What spreadsheets write where the comma is the decimal sign, as in Vietnam.
  public static let semicolons = DelimitedFormat(delimiter: UInt8(ascii: ";"))
  public static let tabs = DelimitedFormat(delimiter: UInt8(ascii: "\t"))
}
