/// The size of a page in columns and rows, never negative.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  /// A negative count becomes 0, so that a subtraction that goes too far leaves an empty page.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
