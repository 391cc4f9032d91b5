import Records
import Terminal

extension HandoverPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let handover else { return }
    let (head, below) = area.split(top: Self.headRows(in: area.size))
    if head.rows > 1 {
      page.write(
        "\(handover.giver) → \(handover.receiver)", in: head.line(0).inset(left: 2), .heading)
    }
    let (words, style) = standing(handover, surroundings)
    page.write(words, in: head.line(head.rows - 1).inset(left: 2), style)
    let (rest, foot) = below.split(bottom: Self.footRows(in: area.size))
    let isNarrow = area.columns < 60
    let table = Table([
      TableColumn(surroundings(Phrase("Giao Nhận", "Gi. Rec.")), width: 9),
      TableColumn(surroundings(Phrase("Phần", "Part")), width: isNarrow ? 0 : 22),
      TableColumn(surroundings(Phrase("Điểm bàn giao", "Point"))),
    ])
    let empty = EmptyList(
      Phrase("Không có điểm nào.", "There is no point."),
      Phrase("W rút lần bàn giao này.", "W withdraws this hand-over."))
    list.draw(into: &page, in: rest, table: table, empty: empty, surroundings) { row in
      let isDone = handover.isSettled(row.point)
      return [
        TableText(row.boxes, isDone ? .good : .plain),
        TableText(row.point.part.map { surroundings($0.label) } ?? "", .faint),
        TableText(row.note == nil ? row.point.words : "* " + row.point.words),
      ]
    }
    drawSelected(into: &page, in: foot, surroundings)
    prompt?.draw(into: &page, in: area, surroundings)
  }

  private func standing(
    _ handover: Handover, _ surroundings: Surroundings
  ) -> (String, Style) {
    if let day = handover.finishedOn?.formatted {
      return (surroundings(Phrase("Đã ký ngày \(day)", "Signed on \(day)")), .good)
    }
    let open = handover.unsettled.count
    let all = handover.points.count
    return (
      surroundings(
        Phrase("Còn \(open) trên \(all) điểm", "\(open) of \(all) points are open")),
      open == 0 ? .good : .warning
    )
  }

  /// What may be cut in its column, with the note.
  private func drawSelected(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    guard let row = list.selected, area.rows > 1 else { return }
    page.rule(area.line(0))
    let note = row.note.map { surroundings(Phrase("Ghi chú: \($0). ", "Note: \($0). ")) } ?? ""
    let words = note + row.point.words
    let lines = TextWrap.lines(of: words, columns: area.columns - 4)
    for (number, line) in lines.prefix(area.rows - 1).enumerated() {
      page.write(String(line), in: area.line(number + 1).inset(left: 2))
    }
  }
}
