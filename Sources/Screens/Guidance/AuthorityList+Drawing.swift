import Records
import Terminal

extension AuthorityList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    let levels =
      level.map {
        Phrase("Xếp trước: ", "First: ").appending($0.label, separator: "")
      } ?? Phrase("Loại hình: ", "Level: ").appending(Self.allLevels, separator: "")
    let head = GuidanceWords.area(self.area).appending(levels, separator: " · ")
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let detail, let row = list.selected {
      drawDetail(row, into: &page, in: detail, surroundings)
    }
    let isNarrow = left.columns < Self.narrow
    list.draw(
      into: &page, in: left, table: Self.table(isNarrow: isNarrow, surroundings), empty: Self.empty,
      surroundings
    ) { row in texts(row, isNarrow: isNarrow, surroundings) }
    picker?.list.draw(into: &page, in: area)
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
      task, TableColumn(decider, width: 23),
      TableColumn(surroundings(Phrase("Độ tin cậy", "Confidence")), width: 15),
    ])
  }

  private func texts(
    _ row: AuthorityRow, isNarrow: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let local = row.override
    let decider = local?.decider ?? surroundings(row.rule.decider.label)
    let hasLapsed = grounds.hasLapsed(row)
    let isDoubtful = local == nil && (hasLapsed || !row.rule.confidence.mayBeShownAsLaw)
    let style: Style = isDoubtful ? .warning : .plain
    let start = TableText(surroundings(row.rule.task))
    guard !isNarrow else {
      return [start, TableText(isDoubtful ? "? " + decider : decider, style)]
    }
    let standing =
      local != nil
      ? Phrase("QĐ địa phương", "local decision")
      : hasLapsed ? Phrase("hết hiệu lực", "ceased") : row.rule.confidence.label
    return [start, TableText(decider, style), TableText(surroundings(standing), style)]
  }

  private func drawDetail(
    _ row: AuthorityRow, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    var view = RecordView()
    let lines = RuleLines(row: row, hasLapsed: grounds.hasLapsed(row), surroundings)
    view.show(
      [.text(surroundings(row.rule.task), .heading), .blank]
        + lines.decider(localLimit: lines.localLimit)
        + lines.limit + lines.note + lines.source,
      in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
  }
}
