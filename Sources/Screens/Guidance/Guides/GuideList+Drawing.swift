import Records
import Terminal

extension GuideList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let head = GuidanceWords.area(self.area)
      .appending(
        Phrase("lời của phần mềm, có căn cứ từng bước", "our words, each step with its ground"),
        separator: " · ")
    draw(
      into: &page, in: area, surroundings, head: head, empty: Self.empty
    ) { columns, _ in
      let isNarrow = columns < Self.narrow
      return LibraryColumns(table: Self.table(isNarrow: isNarrow, surroundings)) { row in
        Self.texts(row.sheet, isNarrow: isNarrow, surroundings)
      }
    }
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

  func detail(of row: GuideRow, _ surroundings: Surroundings) -> [RecordLine] {
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    return GuideLines(row.sheet, on: chosenDay ?? surroundings.today, grounds).overview
  }
}
