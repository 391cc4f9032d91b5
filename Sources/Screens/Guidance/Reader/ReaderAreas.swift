import Terminal

/// Which part of the page is for what.
struct ReaderAreas {
  /// Standing and search.
  let status: Rect
  /// The units in which the top row stands.
  let path: Rect
  let text: Rect
  /// Nil where the headings are not in sight.
  let contents: Rect?

  /// Two columns for signs at the left, one free at the right.
  static let signColumns = 2

  init(_ size: Size, _ contents: ReaderContents) { self.init(Rect(size), contents) }

  init(_ area: Rect, _ contents: ReaderContents) {
    let (top, rest) = area.split(top: 2)
    status = top.line(0)
    path = top.line(1)
    guard ReaderContents.isBeside(area.columns) else {
      text = rest
      self.contents = contents.isFocused ? rest : nil
      return
    }
    let (left, right) = rest.split(left: ReaderContents.paneColumns)
    self.contents = left.inset(right: 1)
    text = right
  }

  var textColumns: Int {
    min(ReaderLayout.widest, max(1, text.columns - Self.signColumns - 1))
  }
}
