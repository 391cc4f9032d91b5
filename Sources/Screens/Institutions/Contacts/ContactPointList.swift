import Records
import Terminal

/// Who answers for what, at every level.
struct ContactPointList: ListScreen {
  var list = ListState<ContactRow>(otherRows: 4)

  var title: Phrase { Phrase("Đầu mối liên hệ", "Contact points") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let contacts = try register.contactPoints()
    let words = Matching(list.filter.text)
    let shown = contacts.filter { contact in
      words.match(
        [surroundings(contact.level.label), contact.unit, contact.personName, contact.area]
          .joined(separator: " "))
    }
    try list.load(in: surroundings) { window throws(StoreError) in
      Rows(window, of: shown.map { ContactRow(contact: $0) })
    }
  }
}

extension ContactPointList {
  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Chưa chọn đầu mối nào.", "No contact point is selected.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.new), Offer(.edit, disabledReason: reason, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: reason),
      Offer(.history, disabledReason: reason, isOnKeyBar: false), Offer(.back, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) { return outcome }
    if action == .new { return .open(.institutions(.contactPoint(nil))) }
    if action == .back { return .close }
    guard let contact = list.selected?.contact else { return .stay }
    switch action {
    case .open, .edit: return .open(.institutions(.contactPoint(contact.id)))
    case .history: return .open(.history(RecordReference(contact.id), title: contact.unit))
    case .withdraw: return .open(.institutions(.withdrawContactPoint(contact.id)))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (rest, bottom) = area.split(bottom: 3)
    let isNarrow = area.columns < 60
    let unit = TableColumn(surroundings(Phrase("Đơn vị", "Unit")))
    let phone = TableColumn(surroundings(Phrase("Điện thoại", "Telephone")), width: 12)
    let table = Table(
      isNarrow
        ? [unit, phone]
        : [
          unit, TableColumn(surroundings(Phrase("Cấp", "Level")), width: 20),
          TableColumn(surroundings(Phrase("Người", "Person")), width: 14), phone,
        ])
    let empty = EmptyList(
      Phrase("Chưa ghi đầu mối liên hệ nào.", "No contact point is recorded."),
      Phrase(
        "n để thêm: Sở, cụm, công an xã, trạm y tế…",
        "n adds one: the Department, cluster, police, health station…"))
    list.draw(into: &page, in: rest, table: table, empty: empty, surroundings) { row in
      let contact = row.contact
      let unit = TableText(contact.unit)
      let phone = TableText(contact.phone)
      guard !isNarrow else { return [unit, phone] }
      return [
        unit, TableText(surroundings(contact.level.label)), TableText(contact.personName), phone,
      ]
    }
    if let contact = list.selected?.contact {
      draw(contact, into: &page, in: bottom, surroundings)
    }
  }

  /// What has no column, or may be cut there.
  private func draw(
    _ contact: ContactPoint, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    page.rule(area.line(0))
    let facts = [
      (ContactPoint.Fields.area, contact.area), (ContactPoint.Fields.hours, contact.hours),
      (ContactPoint.Fields.substitute, contact.substitute),
    ]
    let parts = facts.filter { !$0.1.isEmpty }.map { "\(surroundings($0.0.label)): \($0.1)" }
    let words = ([contact.unit] + parts).joined(separator: " · ")
    for (row, line) in TextWrap.lines(of: words, columns: area.columns - 4).prefix(2).enumerated() {
      page.write(String(line), in: area.line(row + 1).inset(left: 2))
    }
  }
}
