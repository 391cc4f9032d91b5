import Records
import Terminal

/// What was asked of others, waiting longest first.
struct EscalationList: ListScreen {
  var list = ListState<EscalationRow>()
  private(set) var query = EscalationQuery()

  var title: Phrase {
    query.onlyOpen
      ? Phrase("Kiến nghị chưa xong", "Open escalations")
      : Phrase("Mọi kiến nghị", "All escalations")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    query.text = list.filter.text
    let query = query
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.escalations(query, window)
    }
  }

  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Danh sách không có kiến nghị nào.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new), Offer(.showAll),
      Offer(.escalate, disabledReason: reason, isOnKeyBar: false),
    ] + list.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.escalations(.file($0.id))) } ?? .stay
    case .new: return .open(.escalations(.add(for: nil)))
    case .escalate: return list.selected.map { .open(.escalations(.onward(of: $0.id))) } ?? .stay
    case .showAll:
      query.onlyOpen.toggle()
      list.restart()
      return .reload
    default: return list.answer(action) ?? .stay
    }
  }
}

extension EscalationList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (left, detail) = DetailPane.split(area, into: &page, surroundings)
    let columns = EscalationColumns(width: left.columns)
    list.draw(
      into: &page, in: left, table: columns.table(surroundings), empty: empty, surroundings
    ) { columns.texts($0, surroundings) }
    guard let detail, let row = list.selected else { return }
    var view = RecordView()
    view.show(lines(row, surroundings), in: surroundings, size: detail.size)
    view.draw(into: &page, in: detail, isFocused: false)
  }

  private var empty: EmptyList {
    EmptyList(
      query.onlyOpen
        ? Phrase("Không có kiến nghị nào chưa xong.", "There is no open escalation.")
        : Phrase("Sổ chưa có kiến nghị nào.", "The register holds no escalation."),
      Phrase(
        "n soạn kiến nghị mới; x trên một vụ việc để gửi vụ việc đó lên.",
        "n writes one; x on an incident takes that incident up."))
  }

  private func lines(_ row: EscalationRow, _ surroundings: Surroundings) -> [RecordLine] {
    var lines: [RecordLine] = [
      .heading(Phrase(verbatim: row.request)), .blank,
      .fact(Escalation.Fields.state.label, surroundings(row.shortState), row.state.style),
      .fact(Escalation.Fields.addressee.label, row.addressee),
    ]
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
