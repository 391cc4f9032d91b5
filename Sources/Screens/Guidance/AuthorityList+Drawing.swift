import Records
import Terminal

extension AuthorityList {
  private static let narrow = 60
  /// A page with fewer rows keeps them for the list.
  private static let low = 14

  private func isLow(_ surroundings: Surroundings) -> Bool { surroundings.size.rows < Self.low }

  /// What narrows the list is said above it; on a low screen only where something does.
  private func headRows(_ surroundings: Surroundings) -> Int {
    isLow(surroundings) && area == nil && level == nil && chosenDay == nil ? 0 : 1
  }

  /// The selected task in full, below the list where no pane stands beside it.
  private func detailRows(_ surroundings: Surroundings) -> Int {
    surroundings.hasDetailPane ? 0 : isLow(surroundings) ? 2 : 5
  }

  /// Rows of the page for rows of the list, its filter line counted and its titles not.
  func listRows(_ surroundings: Surroundings) -> Int {
    surroundings.size.rows - headRows(surroundings) - detailRows(surroundings) - 1
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: headRows(surroundings))
    if top.rows > 0 { page.write(surroundings(head), in: top.inset(left: 2), .heading) }
    let (left, pane) = DetailPane.split(rest, into: &page, surroundings)
    let below = detailRows(surroundings)
    let listArea = left.inset(bottom: below)
    // The list is drawn last, so that the cursor stands in it.
    if let row = list.selected {
      if let pane { drawDetail(row, into: &page, in: pane, surroundings) }
      if below > 0 {
        drawBelow(row, into: &page, in: left.inset(top: listArea.rows), surroundings)
      }
    }
    let isNarrow = left.columns < Self.narrow
    list.draw(
      into: &page, in: listArea, table: Self.table(isNarrow: isNarrow, surroundings),
      empty: Self.empty, surroundings
    ) { row in Self.texts(row, isNarrow: isNarrow, surroundings) }
    prompt?.draw(into: &page, in: area, surroundings)
    picker?.list.draw(into: &page, in: area)
  }

  private var head: Phrase {
    let levels =
      level.map {
        Phrase("Xếp trước: ", "First: ").appending($0.label, separator: "")
      } ?? Phrase("Loại hình: ", "Level: ").appending(Self.allLevels, separator: "")
    return GuidanceWords.head(of: area, on: chosenDay).appending(levels, separator: " · ")
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có việc nào ở lĩnh vực này.", "There is no task in this area."),
      Phrase("f để chọn lĩnh vực khác.", "f chooses another area."))
  }

  private static func table(isNarrow: Bool, _ surroundings: Surroundings) -> Table {
    let task = TableColumn(surroundings(Phrase("Việc", "Task")))
    let decider = surroundings(Phrase("Ai quyết định", "Decider"))
    guard !isNarrow else { return Table([task, TableColumn(decider, width: 14)]) }
    return Table([
      task, TableColumn(decider, width: 24),
      TableColumn(surroundings(Phrase("Độ tin cậy", "Confidence")), width: 15),
    ])
  }

  private static func texts(
    _ row: AuthorityRow, isNarrow: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let isFormer = row.override == nil && row.standing?.state == .lapsed
    // In brackets, for the column beside it says that the ground has ceased.
    let decider =
      isFormer ? "(\(surroundings(row.rule.decider.label)))" : surroundings(row.deciderWords)
    let style: Style = row.isDoubtful ? .warning : .plain
    let start = TableText(surroundings(row.rule.task))
    guard !isNarrow else {
      return [start, TableText(row.isDoubtful ? "? " + decider : decider, style)]
    }
    return [
      start, TableText(decider, style), TableText(surroundings(row.shortStanding), style),
    ]
  }

  private func drawDetail(
    _ row: AuthorityRow, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    var view = RecordView()
    let lines = RuleLines(row: row, surroundings)
    view.show(
      [.text(surroundings(row.rule.task), .heading), .blank]
        + lines.decider(localLimit: lines.localLimit)
        + lines.limit + lines.note + lines.source,
      in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
  }

  /// The task, who decides, and what must be known before it is relied on; on a low screen who
  /// decides alone.
  private func drawBelow(
    _ row: AuthorityRow, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let decider = "→ \(surroundings(row.deciderWords)) [\(surroundings(row.shortStanding))]"
    let style: Style = row.isDoubtful ? .warning : .plain
    let isLow = isLow(surroundings)
    if !isLow { page.rule(area.line(0)) }
    let inside = area.inset(left: 2, top: isLow ? 0 : 1)
    let task: [(String, Style)] = isLow ? [] : [(surroundings(row.rule.task), .heading)]
    let sentence = row.override == nil ? row.standing?.sentence : nil
    let texts = task + [(decider, style)] + (sentence.map { [(surroundings($0), style)] } ?? [])
    let lines = texts.flatMap { text, style in
      TextWrap.lines(of: text, columns: max(1, inside.columns)).map { (String($0), style) }
    }
    for (index, line) in lines.prefix(inside.rows).enumerated() {
      page.write(line.0, in: inside.line(index), line.1)
    }
  }
}
