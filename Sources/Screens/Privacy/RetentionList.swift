import Ledger
import Records
import Terminal

/// Incidents that reach their retention day in a year: what the program proposes, what an officer
/// decides by opening the record.
struct RetentionList: ListScreen {
  var list = ListState<RetentionRow>()
  /// Nil: this year.
  private var year: Int?
  private var shownYear = 0

  var title: Phrase {
    Phrase("Hồ sơ đến hạn lưu năm \(shownYear)", "Records to be kept until \(shownYear)")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    shownYear = year ?? surroundings.today.year
    let last = Day(year: shownYear, month: 12, day: 31) ?? surroundings.today
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.retention(upTo: last, window)
    }
  }

  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Danh sách không có hồ sơ nào.", "The list is empty.") : nil
    let hidden = list.selected?.incident.isMasked ?? false ? RestrictedRecord.hiddenReason : nil
    let nothing =
      list.selected.map { $0.sealedRecords == 0 } ?? true
      ? ErasingFields.nothingLeft : nil
    return [
      Offer(.open, disabledReason: reason),
      Offer(.erase, disabledReason: reason ?? hidden ?? nothing),
      Offer(.keepLonger, disabledReason: reason ?? hidden), Offer(.nextYear),
    ] + list.movingOffers + [Offer(.back, isOnKeyBar: false)]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let incident = list.selected?.incident.id
    switch action {
    case .open: return incident.map { .open(.incidents(.file($0))) } ?? .stay
    case .erase: return list.selected.map { .open(Self.erasing($0)) } ?? .stay
    case .keepLonger: return incident.map { .open(.incidents(.keepLonger($0))) } ?? .stay
    case .nextYear:
      let isNext = shownYear > surroundings.today.year
      year = isNext ? nil : surroundings.today.year + 1
      list.restart()
      return .reload
    case .back: return .close
    default: return list.answer(action) ?? .stay
    }
  }
}

extension RetentionList {
  /// Lines of the log one by one; people on their own page, which asks for a reason first.
  private static func erasing(_ row: RetentionRow) -> Route {
    let id = row.incident.id
    return .incidents(row.sealedLines > 0 ? .erase(id) : .openPeople(id))
  }

  /// A narrow list has no column for the number, by which alone a hidden one is known.
  private func shownTitle(_ row: RetentionRow, _ isNarrow: Bool) -> String {
    isNarrow && row.incident.isMasked
      ? row.incident.number?.text ?? row.incident.title : row.incident.title
  }

  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let day = TableColumn(surroundings(Phrase("Lưu đến", "Until")), width: 10)
    let number = TableColumn(
      surroundings(Incident.Fields.number.label), width: isNarrow ? 0 : 13)
    let title = TableColumn(surroundings(Incident.Fields.title.label))
    let proposal = TableColumn(
      surroundings(Phrase("Đề xuất", "Proposal")), width: isNarrow ? 14 : 30)
    let empty = EmptyList(
      Phrase("Không có hồ sơ nào đến hạn lưu.", "No record reaches its day."),
      Phrase(
        "Ngày lưu ghi ở vụ việc (n, kết luận); thời hạn lưu theo quy định của cơ quan.",
        "The day is set at the incident (n, conclusion), by the rules of the office."))
    list.draw(
      into: &page, in: area, table: Table([day, number, title, proposal]), empty: empty,
      surroundings
    ) { row in
      let advice = row.proposal(on: surroundings.today)
      return [
        TableText(
          isNarrow ? row.retainUntil.formattedShort : row.retainUntil.formatted,
          row.retainUntil < surroundings.today ? .urgent : .plain),
        TableText(row.incident.number?.text ?? ""), TableText(shownTitle(row, isNarrow)),
        TableText(surroundings(advice.label), advice == .erase ? .warning : .plain),
      ]
    }
  }
}
