import Records
import Terminal

extension EscalationList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    page.write(surroundings(head(columns: area.columns)), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    let columns = EscalationColumns(width: left.columns)
    if let detail, let row = list.selected {
      var view = RecordView()
      view.show(lines(row, surroundings), in: surroundings, size: detail.size)
      view.draw(into: &page, in: detail, isFocused: false)
    }
    // The list is drawn last, so that the cursor stands in it.
    list.draw(
      into: &page, in: left, table: columns.table(surroundings), empty: empty, surroundings
    ) { columns.texts($0, surroundings) }
    choosing?.picker.draw(into: &page, in: area)
  }

  /// "Giải quyết tại xã 3 · gửi cấp trên 12 · chờ trả lời 4".
  private func head(columns: Int) -> Phrase {
    guard let counters else { return Phrase("–", "–") }
    let (here, up) = (counters.settledHere.text, counters.sentUp.text)
    let waiting = counters.waiting.text
    guard columns >= 60 else {
      return Phrase(
        "Tại xã \(here) · gửi lên \(up) · chờ \(waiting)",
        "Here \(here) · sent up \(up) · waiting \(waiting)")
    }
    return Phrase(
      "Giải quyết tại xã \(here) · gửi cấp trên \(up) · chờ trả lời \(waiting)",
      "Settled here \(here) · sent up \(up) · waiting \(waiting)")
  }

  private var empty: EmptyList {
    EmptyList(
      asked.onlyOpen
        ? Phrase("Không có kiến nghị nào chưa xong.", "There is no open escalation.")
        : Phrase("Sổ chưa có kiến nghị nào.", "The register holds no escalation."),
      Phrase(
        "n kiến nghị mới; K khó khăn, vướng mắc; P kiến nghị của cử tri; x trên một vụ việc "
          + "để gửi vụ việc đó lên.",
        "n writes one; K notes a difficulty; P a petition; x on an incident takes that incident up."
      ))
  }

  private func lines(_ row: EscalationRow, _ surroundings: Surroundings) -> [RecordLine] {
    var lines: [RecordLine] = [
      .heading(Phrase(verbatim: row.request)), .blank,
      .fact(Escalation.Fields.state.label, surroundings(row.shortState), row.state.style),
    ]
    if row.matter.group != .request {
      lines.append(.fact(Escalation.Fields.matter.label, surroundings(row.matter.label)))
    }
    if let area = row.area {
      lines.append(.fact(Escalation.Fields.area.label, surroundings(area.label)))
    }
    if let decider = row.decider {
      lines.append(.fact(Escalation.Fields.decider.label, surroundings(decider.label)))
    }
    if !row.addressee.isEmpty {
      lines.append(.fact(Escalation.Fields.addressee.label, row.addressee))
    }
    if let sent = row.sentAt {
      let age = surroundings(Elapsed.words(minutes: sent.minutes(to: surroundings.now)))
      lines.append(.fact(Escalation.Fields.sentAt.label, "\(sent.formatted) (\(age))"))
    }
    if let due = row.dueOn { lines.append(.fact(Escalation.Fields.dueOn.label, due.formatted)) }
    if let number = row.incidentNumber {
      lines.append(.fact(Escalation.Fields.incident.label, number.text))
    }
    return lines
  }
}
