import Records
import Terminal
import VietText

/// The headings of a text: beside it where there is room, else in its place.
struct ReaderContents {
  /// Screens so wide have room for both.
  static let leastColumns = 100
  /// Columns of the pane, its rule counted.
  static let paneColumns = 43

  var list = ListState<OutlineRow>(otherRows: 0)
  /// Whether keys act on the headings.
  var isFocused = false
  private var current: Int?

  static func isBeside(_ columns: Int) -> Bool { columns >= leastColumns }

  /// - Parameter current: the heading under which the text stands.
  mutating func load(
    of number: GuidanceDocument.Number, current: Int?, rows: Int, from register: some RegisterReader
  ) throws(StoreError) {
    if let current, current != self.current, !isFocused {
      list.clearFilter()
      let isHeld = list.rows.contains { $0.ordinal == current }
      if !isHeld { list.restart(at: .from(OutlineRow.key(current))) }
    }
    let query = OutlineQuery(document: number, text: list.filter.text)
    try list.load(rows: rows - 1) { window throws(StoreError) in
      try register.outline(query, window)
    }
    if let current, current != self.current, !isFocused { list.select(OutlineRow.key(current)) }
    self.current = current
  }

  /// Whether other headings must be read, because the text went on to another one.
  func isStale(at heading: Int?) -> Bool { !isFocused && heading != current }

  func draw(
    into page: inout Buffer, in area: Rect, _ layout: ReaderLayout, _ surroundings: Surroundings
  ) {
    let standing = UnitStanding(layout.relations)
    let empty = EmptyList(
      Phrase("Văn bản không chia chương, điều.", "The text has no chapters or articles."),
      Phrase("Esc về lại văn bản.", "Esc goes back to the text."))
    list.draw(
      into: &page, in: area, table: Table([TableColumn(surroundings(Self.title))]), empty: empty,
      surroundings
    ) { row in [Self.text(row, standing, layout, surroundings)] }
  }

  private static func text(
    _ row: OutlineRow, _ standing: UnitStanding, _ layout: ReaderLayout,
    _ surroundings: Surroundings
  ) -> TableText {
    let isNarrow = row.unit.kind == .article || row.unit.kind == .heading
    let own = layout.notes.filter { $0.note.unit == row.unit.words || isInside($0.note, row.unit) }
    var signs = own.contains { $0.note.isBookmark } ? "*" : ""
    if own.contains(where: { !$0.note.text.isEmpty }) { signs += "»" }
    var words = row.heading.isEmpty ? surroundings(opening) : row.heading
    let remarks = standing.remarks(on: row.unit)
    let ceased = remarks.first { $0.change == .ceased && $0.part == nil }
    if let ceased {
      let lead = row.unit.path
      let rest = words.hasPrefix(lead) ? String(words.dropFirst(lead.count)) : " \(words)"
      words = "\(lead) [\(surroundings(short(ceased)))]\(rest)"
    } else if !remarks.isEmpty {
      words = "! " + words
    }
    let indent = isNarrow ? "  " : ""
    let style: Style = ceased != nil ? .faint : !remarks.isEmpty ? .warning : .plain
    return TableText(indent + (signs.isEmpty ? "" : signs + " ") + words, style)
  }

  private static func isInside(_ note: ReadingNote, _ unit: UnitName) -> Bool {
    UnitName(words: note.unit)?.whole == unit
  }

  private static let title = Phrase("Mục lục", "Contents")
  private static let opening = Phrase("(phần đầu)", "(opening)")

  private static func short(_ remark: UnitStanding.Remark) -> Phrase {
    let doubt = remark.isUnsure ? "?" : ""
    guard let day = remark.relation.effectiveOn?.formatted else {
      return Phrase("hết hiệu lực\(doubt)", "ceased\(doubt)")
    }
    return Phrase("hết hiệu lực từ \(day)\(doubt)", "ceased \(day)\(doubt)")
  }
}
