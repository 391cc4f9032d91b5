import Records
import Terminal

extension AnswerList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let day = GuidanceWords.day(chosenDay ?? surroundings.today, today: surroundings.today)
    let head = GuidanceWords.area(self.area)
      .appending(
        Phrase("căn cứ ngày ", "grounds on ").appending(day, separator: ""), separator: " · ")
    draw(
      into: &page, in: area, surroundings, head: head, empty: Self.empty
    ) { columns, _ in
      let isNarrow = columns < Self.narrow
      return LibraryColumns(table: Self.table(isNarrow: isNarrow, surroundings)) { row in
        Self.texts(row, isNarrow: isNarrow, surroundings)
      }
    }
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

  func detail(of row: AnswerRow, _ surroundings: Surroundings) -> [RecordLine] {
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    let day = chosenDay ?? surroundings.today
    return switch row.answer {
    case .shipped(let sheet): AnswerLines(sheet, on: day, grounds).text
    case .own(let sheet): QuestionLines(sheet, on: day, grounds).text
    }
  }
}
