import Records
import Terminal
import VietText

/// A list of any length on a page: the rows around the selection, which of them is selected and
/// which are marked, and the filter.
///
/// A page holds one; loads it with ``load(in:_:)``; hands it events by ``take(_:composer:)`` and the
/// actions of ``offers`` by ``answer(_:)``; draws it with ``draw(into:in:table:empty:_:row:)``.
public struct ListState<Row: KeyedRow> {
  private var window = ListWindow<Row>()
  private var selection = Selection()
  private(set) var scroll = Scroll()
  /// Keys of the marked rows, also of those that are not held.
  public private(set) var marked: Set<RowKey> = []
  public private(set) var filter: FilterLine
  /// Rows of the list in sight, after the last load.
  private var sight = 1
  private var goesToEnd = false
  /// Rows of the page that are not for rows of the list: titles of columns, lines of the page.
  private let otherRows: Int

  /// - Parameter otherRows: how many rows of the page's area are not for rows of the list, its
  ///   titles counted and its filter line not.
  public init(otherRows: Int = 1, filter: FilterLine = FilterLine()) {
    self.otherRows = otherRows
    self.filter = filter
  }
}

extension ListState {
  public var rows: [Row] { window.rows }
  public var isEmpty: Bool { window.rows.isEmpty }
  /// Whether letters go into the filter.
  public var takesText: Bool { filter.isOpen }
  /// The row that keys act on.
  public var selected: Row? { selection.line.map { window.rows[$0] } }
  /// The first row in sight, as an index of ``rows``.
  var first: Int { scroll.first(showing: selection.line, rows: sight, count: rows.count) }
  var selectedLine: Int? { selection.line }
  /// Whether the list goes on below what is in sight.
  var goesOn: Bool { window.hasLater || first + sight < rows.count }

  /// Fetches the rows wanted; the selection stays on its row, or near its place.
  public mutating func load(
    in surroundings: Surroundings, _ fetch: (Window) throws(StoreError) -> Rows<Row>
  ) throws(StoreError) {
    try load(rows: surroundings.size.rows - otherRows, fetch)
  }

  /// The same for a list that has so many rows of the screen, its filter line counted.
  mutating func load(
    rows room: Int, _ fetch: (Window) throws(StoreError) -> Rows<Row>
  ) throws(StoreError) {
    let key = selected?.key
    let top = rows.indices.contains(first) ? rows[first].key : nil
    let offset = selection.line ?? 0
    sight = max(1, room - (filter.isShown ? 1 : 0))
    try window.load(rowsInSight: sight, fetch)
    let line = goesToEnd ? rows.count - 1 : key.flatMap { window.index(of: $0) } ?? offset
    goesToEnd = false
    selection.move(to: line, count: rows.count)
    let newTop = top.flatMap { window.index(of: $0) } ?? 0
    scroll = Scroll()
    scroll.move(by: newTop, rows: sight, count: rows.count)
    scroll.follow(selection.line, rows: sight, count: rows.count)
  }

  /// Goes back to the first row, because the page asks for other rows.
  ///
  /// - Parameter anchor: where the list is shown from; its first row is selected.
  public mutating func restart(at anchor: Window.Anchor = .first) {
    window.wanted = anchor
    selection = Selection()
    scroll = Scroll()
  }

  /// Selects a row by its key where it is among the rows held.
  public mutating func select(_ key: RowKey) {
    guard let line = window.index(of: key) else { return }
    selection.move(to: line, count: rows.count)
    scroll.follow(line, rows: sight, count: rows.count)
  }

  public mutating func clearMarks() { marked = [] }

  /// Shows all rows again.
  mutating func clearFilter() {
    guard filter.isShown else { return }
    filter.clear()
    restart()
  }
}

extension ListState {
  /// Moving and filtering, for the offers of the page; none of them is in the key bar but the
  /// filter.
  public var offers: [Offer] { movingOffers + [Offer(.filter)] }

  /// Moving alone, for a list that is not filtered.
  public var movingOffers: [Offer] {
    let moving: [Action] = [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd]
    return moving.map { Offer($0, disabledReason: emptyReason, isOnKeyBar: false) }
  }

  private var emptyReason: Phrase? {
    isEmpty ? Phrase("Danh sách không có dòng nào.", "There are no rows in the list.") : nil
  }

  /// Offers for marking rows, for pages with bulk actions.
  public var markOffer: Offer {
    Offer(.mark, disabledReason: emptyReason, isOnKeyBar: false)
  }

  /// Answers an event while the filter is open; nil when the event is not for it.
  public mutating func take(_ event: Event, composer: inout Composer) -> Outcome? {
    switch filter.answer(event, composer: &composer) {
    case .stay: return filter.isShown ? .stay : .reload
    case .changed:
      restart()
      return .reload
    case .full(let reason): return .refuse(reason)
    case .ignored: return filter.isOpen ? move(event) : nil
    }
  }

  /// The list moves under the filter while it is typed.
  private mutating func move(_ event: Event) -> Outcome? {
    switch event {
    case .key(.up): answer(.moveUp)
    case .key(.down): answer(.moveDown)
    case .key(.pageUp): answer(.pageUp)
    case .key(.pageDown): answer(.pageDown)
    default: nil
    }
  }

  /// Answers the actions of ``offers``, marks, and `back` where it clears the filter; nil for
  /// every other one.
  public mutating func answer(_ action: Action) -> Outcome? {
    switch action {
    case .moveDown: return move(by: 1)
    case .moveUp: return move(by: -1)
    case .pageDown: return move(by: sight)
    case .pageUp: return move(by: -sight)
    case .moveHome:
      restart()
      return .reload
    case .moveEnd:
      window.wanted = .last
      goesToEnd = true
      return .reload
    case .filter:
      filter.open()
      return .reload
    case .mark: return markSelected()
    case .back where filter.isShown:
      filter.clear()
      restart()
      return .reload
    default: return nil
    }
  }

  private mutating func move(by step: Int) -> Outcome {
    selection.move(by: step, count: rows.count)
    scroll.follow(selection.line, rows: sight, count: rows.count)
    guard let line = selection.line else { return .stay }
    return window.want(around: line, first: scroll.first, rowsInSight: sight) ? .readAhead : .stay
  }

  private mutating func markSelected() -> Outcome {
    guard let key = selected?.key else { return .stay }
    if marked.remove(key) == nil { marked.insert(key) }
    return move(by: 1)
  }
}
