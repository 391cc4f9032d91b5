import Ledger
import Records
import Terminal

/// The requests of data subjects, the earliest received first.
struct PrivacyList: ListScreen {
  var list = ListState<PrivacyRow>()
  private var onlyOpen = true

  var title: Phrase {
    onlyOpen
      ? Phrase("Yêu cầu dữ liệu cá nhân chưa xong", "Open personal-data requests")
      : Phrase("Mọi yêu cầu dữ liệu cá nhân", "All personal-data requests")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let onlyOpen = onlyOpen
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.privacyRequests(onlyOpen: onlyOpen, window)
    }
  }

  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Danh sách không có yêu cầu nào.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new),
      Offer(.settleDuty, disabledReason: reason), Offer(.showAll), Offer(.retention),
    ] + list.movingOffers + [Offer(.back, isOnKeyBar: false)]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.privacy(.file($0.request.id))) } ?? .stay
    case .settleDuty:
      return list.selected.map { .open(.privacy(.answer($0.request.id))) } ?? .stay
    case .new: return .open(.privacy(.add))
    case .retention: return .open(.privacy(.retention))
    case .showAll:
      onlyOpen.toggle()
      list.restart()
      return .reload
    case .back: return .close
    default: return list.answer(action) ?? .stay
    }
  }
}

extension PrivacyList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let received = TableColumn(
      surroundings(PrivacyRequest.Fields.receivedOn.label), width: isNarrow ? 6 : 10)
    let ask = TableColumn(surroundings(PrivacyRequest.Fields.ask.label))
    let who = TableColumn(
      surroundings(PrivacyRequest.Fields.requester.label), width: isNarrow ? 0 : 22)
    let due = TableColumn(surroundings(Phrase("Hạn", "Due")), width: isNarrow ? 12 : 18)
    let empty = EmptyList(
      Phrase("Chưa có yêu cầu nào.", "There is no request."),
      Phrase(
        "n ghi yêu cầu xem, sửa, xóa, hạn chế dữ liệu vừa nhận; R hồ sơ đến hạn lưu.",
        "n notes one that was received; R shows records that reach their retention day."))
    list.draw(
      into: &page, in: area, table: Table([received, ask, who, due]), empty: empty, surroundings
    ) { row in
      [
        TableText(
          isNarrow ? row.request.receivedOn.formattedShort : row.request.receivedOn.formatted),
        TableText(surroundings(row.request.ask.label)),
        TableText(
          row.request.requester.isEmpty
            ? surroundings(Phrase("(niêm phong)", "(sealed)")) : row.request.requester),
        dueText(row, surroundings),
      ]
    }
  }

  private func dueText(_ row: PrivacyRow, _ surroundings: Surroundings) -> TableText {
    guard row.request.isOpen else { return TableText(surroundings(row.request.stateLabel)) }
    guard let due = row.nextDue else {
      // Whoever asked to see has all that is owed; other asks are still to be acted on.
      if row.request.answeredOn != nil, row.request.ask == .access {
        return TableText(surroundings(row.request.stateLabel))
      }
      return TableText(surroundings(Phrase("cần xác nhận", "to be confirmed")), .warning)
    }
    let isLate = due < surroundings.now
    return TableText((isLate ? "! " : "") + due.day.formattedShort, isLate ? .urgent : .plain)
  }
}
