import Terminal

/// Where the parts of the screen stand: head, tabs, rule, the page, status, key bar.
struct FrameLayout {
  /// The smallest screen that is drawn on.
  static let smallest = Size(columns: 40, rows: 12)

  let size: Size

  init(_ size: Size) { self.size = size }

  var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// Short words in head and tabs.
  var isNarrow: Bool { size.columns < 60 || size.rows < 16 }

  private var page: Rect { Rect(size) }
  var head: Rect { page.line(0) }
  var tabs: Rect { page.line(1) }
  var rule: Rect { page.line(2) }
  var area: Rect { page.inset(top: 3, bottom: 2) }
  var status: Rect { page.line(size.rows - 2) }
  var keyBar: Rect { page.line(size.rows - 1) }
}
