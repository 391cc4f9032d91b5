import Records
import Terminal

extension IncidentList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (left, detail) = DetailPane.split(area, into: &page, surroundings)
    let columns = IncidentColumns(width: left.columns)
    list.draw(
      into: &page, in: left, table: columns.table(surroundings), empty: empty, surroundings
    ) { columns.texts($0, surroundings) }
    if let detail, let row = list.selected {
      draw(row, into: &page, in: detail, surroundings)
    }
  }

  private var empty: EmptyList {
    if query.level != nil {
      return EmptyList(
        Phrase("Không có vụ việc nào ở mức này.", "There is no incident of this level."),
        Phrase("c xem mức khác, o xem cả việc đã kết thúc.", "c shows another level, o all."))
    }
    return query.onlyOpen
      ? EmptyList(
        Phrase("Không có vụ việc nào đang mở.", "There is no open incident."),
        Phrase(
          "n ghi vụ việc mới, ! ghi nhanh khi đang nghe điện thoại, o xem cả việc đã kết thúc.",
          "n logs an incident, ! notes one while the phone rings, o shows closed ones too."))
      : EmptyList(
        Phrase("Sổ chưa có vụ việc nào.", "The register holds no incident."),
        Phrase("n ghi vụ việc mới.", "n logs an incident."))
  }

  private func draw(
    _ row: IncidentRow, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let category = categories[row.category].map { "\(row.category) \(surroundings($0))" }
    let age = Elapsed.words(minutes: row.learnedAt.minutes(to: surroundings.now))
    var lines: [RecordLine] = [
      .heading(Phrase(verbatim: row.number?.text ?? surroundings(.provisionalNumber))),
      .text(row.title), .blank,
      .fact(Incident.Fields.level.label, surroundings(row.level.numbered), row.level.style),
      .fact(Incident.Fields.category.label, category ?? row.category),
      .fact(Incident.Fields.state.label, surroundings(row.stateLabel)),
      .fact(
        Incident.Fields.learnedAt.label, "\(row.learnedAt.formatted) (\(surroundings(age)))"),
    ]
    if let name = row.institutionName {
      lines.append(.fact(Incident.Fields.institution.label, name))
    }
    if let due = row.nextDue {
      let isLate = due < surroundings.now
      let sign = isLate ? "! " : ""
      lines.append(
        .fact(
          Phrase("Việc kế tiếp", "Next duty"), sign + due.formatted, isLate ? .urgent : .plain))
    }
    if row.isRestricted {
      lines.append(.fact(Incident.Fields.isRestricted.label, surroundings(Phrase("có", "yes"))))
    }
    var view = RecordView()
    view.show(lines, in: surroundings, size: area.size)
    view.draw(into: &page, in: area, isFocused: false)
  }
}
