import Ledger
import Records
import Terminal

/// The hand-overs of the office, the latest first.
struct HandoverList: ListScreen {
  var list = ListState<HandoverRow>()

  var title: Phrase { Phrase("Bàn giao công việc", "Hand-overs") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.handovers(window)
    }
  }

  var offers: [Offer] {
    let reason = list.isEmpty ? Phrase("Danh sách trống.", "The list is empty.") : nil
    return [Offer(.open, disabledReason: reason), Offer(.new)] + list.movingOffers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.handover(.file($0.handover.id))) } ?? .stay
    case .new: return .open(.handover(.begin))
    default: return list.answer(action) ?? .stay
    }
  }

  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let table = Table([
      TableColumn(surroundings(Phrase("Ngày", "Day")), width: 10),
      TableColumn(surroundings(Handover.Fields.giver.label)),
      TableColumn(surroundings(Handover.Fields.receiver.label), width: isNarrow ? 0 : 24),
      TableColumn(surroundings(Phrase("Còn", "Open")), width: 9),
    ])
    let empty = EmptyList(
      Phrase("Chưa có lần bàn giao nào.", "There is no hand-over."),
      Phrase(
        "n bắt đầu: sổ tự gom việc đang mở, lời hứa, liên hệ, khóa, bản sao.",
        "n begins one: the register collects what is open, promised, to be known."))
    list.draw(into: &page, in: area, table: table, empty: empty, surroundings) { row in
      let handover = row.handover
      let state =
        handover.finishedOn == nil
        ? "\(handover.unsettled.count)" : surroundings(Phrase("đã ký", "signed"))
      return [
        TableText(handover.beganOn?.formatted ?? ""), TableText(handover.giver),
        TableText(handover.receiver), TableText(state),
      ]
    }
  }
}
