import Records
import Terminal

/// What a form says below its fields of what is typed so far.
struct FormRemarks {
  private var lines: [TableText] = []
  /// What they were asked for by.
  private var asked: [String]?

  /// Rows that they take at most, where a page has room for them.
  private static let most = 3
  /// A page of fewer rows shows one remark, one of fewer than the second number none.
  private static let rowsForAll = 14
  private static let rowsForOne = 7

  /// Asks anew if what they follow has changed.
  mutating func follow(
    _ spec: some FormSpec, _ contents: [String: String], in surroundings: Surroundings
  ) {
    let wanted = spec.remarksFollow(contents)
    guard wanted != asked else { return }
    asked = wanted
    lines = Array(spec.remarks(given: contents, in: surroundings).prefix(Self.most))
  }

  /// How many rows they take at the bottom of a page.
  func rows(in area: Rect) -> Int {
    if area.rows >= Self.rowsForAll { return lines.count }
    return area.rows >= Self.rowsForOne ? min(1, lines.count) : 0
  }

  func draw(into page: inout Buffer, in area: Rect) {
    let rows = rows(in: area)
    let place = area.split(bottom: rows).bottom
    for (row, line) in lines.prefix(rows).enumerated() {
      page.write(line.text, in: place.line(row).inset(left: 2), line.style)
    }
  }
}
