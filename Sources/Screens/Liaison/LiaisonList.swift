import Ledger
import Records
import Terminal

/// One list of liaison: all of it, or what belongs to one record.
struct LiaisonList<Record: LiaisonShown>: ListScreen {
  var list = ListState<LiaisonRow<Record>>()
  private let parent: RecordID?

  init(_ type: Record.Type, under parent: RecordID?) { self.parent = parent }

  var title: Phrase { Record.liaison.label }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.liaison(Record.self, under: parent, window)
    }
  }

  var offers: [Offer] {
    let reason = list.isEmpty ? Phrase("Danh sách trống.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new),
      Offer(.edit, disabledReason: reason ?? list.selected?.editingReason),
    ] + list.movingOffers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let kind = Record.liaison
    let selected = list.selected?.record.id.record
    switch action {
    case .open: return selected.map { .open(.liaison(.file(kind, $0))) } ?? .stay
    case .edit: return selected.map { .open(.liaison(.edit(kind, $0))) } ?? .stay
    case .new: return .open(.liaison(.add(kind, under: parent)))
    default: return list.answer(action) ?? .stay
    }
  }

  private static var narrow: Int { 60 }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let columns = Record.columns.filter { $0.isOnNarrow || !isNarrow }
    let table = Table(
      columns.map { column in
        column.width.map { TableColumn(surroundings(column.title), width: $0) }
          ?? TableColumn(surroundings(column.title))
      })
    list.draw(into: &page, in: area, table: table, empty: Record.emptyList, surroundings) { row in
      columns.map { $0.text(row, surroundings) }
    }
  }
}
