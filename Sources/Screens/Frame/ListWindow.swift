import Ledger
import Records

/// The rows of a long list that are held: about three screens around the selection.
struct ListWindow<Row: KeyedRow> {
  /// Screens that are held.
  static var screens: Int { 3 }

  private(set) var rows: [Row] = []
  private(set) var hasEarlier = false
  private(set) var hasLater = false
  /// Where the next window begins.
  var wanted = Window.Anchor.first

  /// Fetches the rows wanted; afterwards the same rows would be fetched again.
  mutating func load(
    rowsInSight: Int, _ fetch: (Window) throws(StoreError) -> Rows<Row>
  ) throws(StoreError) {
    let fetched = try fetch(Window(wanted, count: max(1, rowsInSight) * Self.screens))
    rows = fetched.rows
    hasEarlier = fetched.hasEarlier
    hasLater = fetched.hasLater
    wanted = hasEarlier ? rows.first.map { .from($0.key) } ?? .first : .first
  }

  /// The place of a row, by its key, or by what is unique in it where its place has changed.
  func index(of key: RowKey) -> Int? {
    rows.firstIndex { $0.key == key }
      ?? rows.firstIndex { $0.key.values.last == key.values.last }
  }

  /// Asks for rows further on, where the list goes on and too few of them are held.
  ///
  /// - Returns: whether rows must be fetched.
  mutating func want(around line: Int, first: Int, rowsInSight: Int) -> Bool {
    if hasLater, line + rowsInSight >= rows.count {
      wanted = .from(rows[max(0, first - rowsInSight)].key)
      return true
    }
    if hasEarlier, line < rowsInSight {
      let end = min(rows.count - 1, first + 2 * rowsInSight)
      wanted = .before(rows[end].key)
      return true
    }
    return false
  }
}
