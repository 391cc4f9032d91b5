import Records
import Terminal

/// A record page that scrolls: facts, paragraphs, and items that Tab stops at.
///
/// A page holds one, fills it with ``show(_:in:)`` when it loads, and hands it the actions of
/// ``offers``.
public struct RecordView {
  /// What one row of the screen shows.
  struct Row {
    var label = ""
    var text: String
    var style: Style
    /// The index of the item that the row belongs to.
    var item: Int?
  }

  struct Item {
    let key: String
    let opens: Route?
    /// Its first row.
    let row: Int
  }

  private(set) var rows: [Row] = []
  private(set) var items: [Item] = []
  private(set) var selection = Selection()
  private(set) var scroll = Scroll()
  private(set) var labelColumns = 0
  /// The size of the rectangle that it is drawn into.
  private(set) var size = Size(columns: 0, rows: 0)

  public init() {}
}

extension RecordView {
  /// Lays lines out anew. The selected item stays by its key, and in sight where a new
  /// size would hide it.
  ///
  /// - Parameter size: of the rectangle that it is drawn into; absent: the whole area of a page.
  public mutating func show(
    _ lines: [RecordLine], in surroundings: Surroundings, size: Size? = nil
  ) {
    let wasInSight = isSelectionInSight
    let isResized = self.size != size ?? surroundings.size
    self.size = size ?? surroundings.size
    let layout = RecordLayout(lines, columns: self.size.columns, surroundings.language)
    let before = items.map(\.key)
    rows = layout.rows
    items = layout.items
    labelColumns = layout.labelColumns
    let index = place(after: before) ?? selection.line ?? 0
    selection.move(to: index, count: items.count)
    scroll.move(by: 0, rows: self.size.rows, count: rows.count)
    if wasInSight, isResized { reveal() }
  }

  /// Where the selection stands among new items: on its item, or on the one that followed where its
  /// item went behind that one, because what was done stands last.
  private func place(after keys: [String]) -> Int? {
    guard let line = selection.line, keys.indices.contains(line) else { return nil }
    func index(of key: String) -> Int? { items.firstIndex { $0.key == key } }
    let own = index(of: keys[line])
    let next = keys.indices.contains(line + 1) ? index(of: keys[line + 1]) : nil
    guard let own, let next, next < own else { return own }
    return next
  }

  /// Selects an item and brings it into sight; nothing changes where it is not there.
  public mutating func select(_ key: String) {
    guard let index = items.firstIndex(where: { $0.key == key }) else { return }
    selection.move(to: index, count: items.count)
    reveal()
  }

  /// The key of the selected item; nil where there are none.
  public var selectedKey: String? {
    selection.line.flatMap { items.indices.contains($0) ? items[$0].key : nil }
  }

  private var selectedItem: Item? {
    selection.line.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  /// What the view answers, for the offers of its page.
  public var offers: [Offer] {
    var offers = [
      Offer(.moveDown, isOnKeyBar: false), Offer(.moveUp, isOnKeyBar: false),
      Offer(.pageDown, isOnKeyBar: false), Offer(.pageUp, isOnKeyBar: false),
      Offer(.moveHome, isOnKeyBar: false), Offer(.moveEnd, isOnKeyBar: false),
    ]
    guard !items.isEmpty else { return offers }
    offers.append(Offer(.open, disabledReason: openReason))
    offers.append(Offer(.nextTab))
    offers.append(Offer(.previousTab, isOnKeyBar: false))
    return offers
  }

  private var openReason: Phrase? {
    guard isSelectionInSight else {
      return Phrase(
        "Chưa thấy mục nào để mở; Tab để tới mục kế.", "No item is in sight; Tab goes to the next.")
    }
    return selectedItem?.opens == nil
      ? Phrase("Dòng này không mở ra trang nào.", "This line opens no page.") : nil
  }

  /// Answers the actions of ``offers``; nil for every other one.
  public mutating func answer(_ action: Action) -> Outcome? {
    let sight = size.rows
    switch action {
    case .moveDown: step(1, rows: sight)
    case .moveUp: step(-1, rows: sight)
    case .pageDown: scroll(by: max(1, sight - 1))
    case .pageUp: scroll(by: -max(1, sight - 1))
    case .moveHome: scroll(by: -rows.count)
    case .moveEnd: scroll(by: rows.count)
    case .nextTab: select(1, rows: sight)
    case .previousTab: select(-1, rows: sight)
    case .open where isSelectionInSight: return selectedItem?.opens.map { .open($0) } ?? .stay
    case .open: reveal()
    default: return nil
    }
    return .stay
  }

  /// Whether the selected item is in sight.
  public var isSelectionInSight: Bool {
    selectedItem.map(isInSight) ?? false
  }

  private func isInSight(_ item: Item) -> Bool {
    (scroll.first..<scroll.first + size.rows).contains(item.row)
  }

  private mutating func scroll(by step: Int) {
    scroll.move(by: step, rows: size.rows, count: rows.count)
  }

  /// Brings the selected item into sight.
  public mutating func reveal() {
    scroll.follow(selectedItem?.row, rows: size.rows, count: rows.count)
  }

  /// Scrolls where there is more to see, and moves among the items where there is not.
  private mutating func step(_ step: Int, rows sight: Int) {
    let before = scroll.first
    scroll(by: step)
    if scroll.first == before, !items.isEmpty, let line = selection.line,
      items.indices.contains(line + step)
    {
      select(step, rows: sight)
    }
  }

  /// Moves to the next item, from the last to the first.
  private mutating func select(_ step: Int, rows sight: Int) {
    guard !items.isEmpty, let line = selection.line else { return }
    let next = isSelectionInSight ? (line + step + items.count) % items.count : next(step)
    selection.move(to: next, count: items.count)
    scroll.follow(selectedItem?.row, rows: sight, count: rows.count)
  }

  /// The nearest item for a step while the selected one is out of sight: one that is seen, or the
  /// next beyond.
  private func next(_ step: Int) -> Int {
    step > 0
      ? items.firstIndex { $0.row >= scroll.first } ?? 0
      : items.lastIndex { $0.row < scroll.first + size.rows } ?? items.count - 1
  }
}
