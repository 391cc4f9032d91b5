import Records
import Terminal

/// Documents that were handed to schools, latest first, with how many have read them.
struct DistributionList: ListScreen {
  var list = ListState<DistributionRow>()

  var title: Phrase { Phrase("Văn bản đã gửi trường", "Documents sent to schools") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.distributions(window)
    }
  }

  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Chưa gửi văn bản nào.", "Nothing has been sent.") : nil
    return [Offer(.open, disabledReason: reason)] + list.movingOffers
      + [Offer(.back, isOnKeyBar: false)]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open:
      list.selected.map { .open(.guidance(.distribution($0.distribution.id))) } ?? .stay
    case .back: .close
    default: list.answer(action) ?? .stay
    }
  }
}

extension DistributionList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let number = TableColumn(
      surroundings(Distribution.Fields.document.label), width: isNarrow ? nil : 20)
    let read = TableColumn(surroundings(Phrase("Đã đọc", "Read")), width: 8)
    let due = TableColumn(surroundings(Distribution.Fields.dueOn.label), width: 11)
    let table = Table(
      isNarrow
        ? [number, read, due]
        : [number, TableColumn(surroundings(Phrase("Tên", "Title"))), read, due])
    let empty = EmptyList(
      Phrase("Chưa gửi văn bản nào tới trường.", "No document was sent to schools."),
      Phrase(
        "Mở một văn bản trong Hướng dẫn rồi bấm s.", "Open a document in Guidance, then press s."))
    list.draw(into: &page, in: area, table: table, empty: empty, surroundings) { row in
      let sent = row.distribution
      let style: Style =
        row.count.isLate(dueOn: sent.dueOn, on: surroundings.today) ? .urgent : .plain
      let first = TableText(sent.document, style)
      let rest = [
        TableText("\(row.count.read)/\(row.count.sent)", style),
        TableText(sent.dueOn?.formatted ?? "–", style),
      ]
      guard !isNarrow else { return [first] + rest }
      return [first, TableText(row.title.map { surroundings($0) } ?? "–")] + rest
    }
  }
}
