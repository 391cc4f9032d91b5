import Records
import Terminal

extension GuideList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    let head = GuidanceWords.area(self.area)
      .appending(
        Phrase("lời của phần mềm, có căn cứ từng bước", "our words, each step with its ground"),
        separator: " · ")
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let detail, let row = list.selected {
      drawDetail(row.sheet, into: &page, in: detail, surroundings)
    }
    let isNarrow = left.columns < Self.narrow
    list.draw(
      into: &page, in: left, table: Self.table(isNarrow: isNarrow, surroundings),
      empty: Self.empty, surroundings
    ) { row in Self.texts(row.sheet, isNarrow: isNarrow, surroundings) }
    prompt?.draw(into: &page, in: area, surroundings)
    picker?.draw(into: &page, in: area)
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có cẩm nang nào khớp.", "No guide matches."),
      Phrase("f để chọn lĩnh vực khác.", "f chooses another area."))
  }

  private static func table(isNarrow: Bool, _ surroundings: Surroundings) -> Table {
    let title = TableColumn(surroundings(Phrase("Việc", "Work")))
    let code = TableColumn(surroundings(Phrase("Mã", "Code")), width: 4)
    guard !isNarrow else { return Table([code, title]) }
    return Table([
      code, title, TableColumn(surroundings(Phrase("Lưu ý", "Remark")), width: 12),
    ])
  }

  private static func texts(
    _ sheet: GuideSheet, isNarrow: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let style: Style = sheet.needsLook ? .warning : .plain
    let code = TableText(sheet.guide.code.rawValue, style)
    let title = surroundings(sheet.guide.title)
    guard !isNarrow else {
      return [code, TableText(sheet.needsLook ? "? " + title : title, style)]
    }
    let remark = sheet.needsLook ? Phrase("cần xem lại", "look again") : Phrase(verbatim: "")
    return [code, TableText(title), TableText(surroundings(remark), style)]
  }

  private func drawDetail(
    _ sheet: GuideSheet, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    var view = RecordView()
    view.show(
      GuideLines(sheet, on: chosenDay ?? surroundings.today, grounds).overview, in: surroundings,
      size: area.size)
    view.draw(into: &page, in: area)
  }
}
