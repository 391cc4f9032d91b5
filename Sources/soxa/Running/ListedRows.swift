import Records

/// The rows of a list, read from its beginning, a window at a time.
struct ListedRows<Row: KeyedRow> {
  private(set) var rows: [Row] = []
  /// Whether the list goes on behind the last row.
  private(set) var hasMore = false

  /// - Parameter limit: the most rows; all of them when left out.
  init(
    atMost limit: Int = .max, _ fetch: (Window) throws(StoreError) -> Rows<Row>
  ) throws(StoreError) {
    var window = Window(.first, count: 0)
    repeat {
      window.count = min(Self.windowSize, limit - rows.count)
      let page = try fetch(window)
      rows += page.rows
      hasMore = page.hasLater
      guard let last = page.rows.last else { return }
      window.anchor = .after(last.key)
    } while hasMore && rows.count < limit
  }

  private static var windowSize: Int { 500 }

  /// Says that rows were left out, beside what is printed.
  func tellMore() {
    if hasMore { Console.warn(say("… còn nữa", "… more")) }
  }
}
