import Records
import Terminal

extension AnswerList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    let day = GuidanceWords.day(chosenDay ?? surroundings.today, today: surroundings.today)
    let head = GuidanceWords.area(self.area)
      .appending(
        Phrase("căn cứ ngày ", "grounds on ").appending(day, separator: ""), separator: " · ")
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let detail, let row = list.selected {
      drawDetail(row, into: &page, in: detail, surroundings)
    }
    let isNarrow = left.columns < Self.narrow
    list.draw(
      into: &page, in: left, table: Self.table(isNarrow: isNarrow, surroundings),
      empty: Self.empty, surroundings
    ) { row in Self.texts(row, isNarrow: isNarrow, surroundings) }
    prompt?.draw(into: &page, in: area, surroundings)
    picker?.draw(into: &page, in: area)
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có câu hỏi nào khớp.", "No question matches."),
      Phrase("n để ghi câu hỏi mới, f đổi lĩnh vực.", "n writes a new question, f another area."))
  }

  private static func table(isNarrow: Bool, _ surroundings: Surroundings) -> Table {
    let code = TableColumn(surroundings(Phrase("Mã", "Code")), width: 6)
    let question = TableColumn(surroundings(OwnQuestion.Fields.question.label))
    guard !isNarrow else { return Table([code, question]) }
    return Table([
      code, question, TableColumn(surroundings(Phrase("Lưu ý", "Remark")), width: 14),
    ])
  }

  private static func texts(
    _ row: AnswerRow, isNarrow: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let style: Style = row.answer.needsLook ? .warning : .plain
    let code = TableText(surroundings(row.mark), style)
    let question = surroundings(row.answer.question)
    guard !isNarrow else {
      return [code, TableText(row.answer.needsLook ? "? " + question : question, style)]
    }
    let remark = row.answer.remark.map { surroundings($0) } ?? ""
    return [code, TableText(question), TableText(remark, style)]
  }

  private func drawDetail(
    _ row: AnswerRow, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    let day = chosenDay ?? surroundings.today
    let lines =
      switch row.answer {
      case .shipped(let sheet): AnswerLines(sheet, on: day, grounds).text
      case .own(let sheet): QuestionLines(sheet, on: day, grounds).text
      }
    var view = RecordView()
    view.show(lines, in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
  }
}
