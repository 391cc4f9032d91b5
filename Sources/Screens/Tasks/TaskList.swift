import Ledger
import Records
import Terminal

/// The tasks of the office, by their last day.
struct TaskList: ListScreen {
  var list = ListState<TaskRow>()
  private var onlyOpen = true

  var title: Phrase {
    onlyOpen ? Phrase("Nhiệm vụ đang làm", "Open tasks") : Phrase("Mọi nhiệm vụ", "All tasks")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let onlyOpen = onlyOpen
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.tasks(onlyOpen: onlyOpen, window)
    }
  }

  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Danh sách không có nhiệm vụ nào.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new),
      Offer(.settleDuty, disabledReason: reason), Offer(.showAll),
    ] + list.movingOffers + [Offer(.back, isOnKeyBar: false)]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.tasks(.file($0.task.id))) } ?? .stay
    case .settleDuty: return list.selected.map { .open(.tasks(.settle($0.task.id))) } ?? .stay
    case .new: return .open(.tasks(.add))
    case .showAll:
      onlyOpen.toggle()
      list.restart()
      return .reload
    case .back: return .close
    default: return list.answer(action) ?? .stay
    }
  }
}

extension TaskList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < Self.narrow
    let due = TableColumn(surroundings(CommuneTask.Fields.dueOn.label), width: 10)
    let content = TableColumn(surroundings(CommuneTask.Fields.content.label))
    let owner = TableColumn(
      surroundings(CommuneTask.Fields.owner.label), width: isNarrow ? 0 : 18)
    let state = TableColumn(
      surroundings(CommuneTask.Fields.state.label), width: onlyOpen || isNarrow ? 0 : 14)
    let empty = EmptyList(
      Phrase("Không có nhiệm vụ nào đang làm.", "There is no open task."),
      Phrase(
        "n giao việc mới; V ở một quy định, văn bản, cẩm nang để giao việc từ đó.",
        "n writes one; V on a rule, a document or a guide starts one from there."))
    list.draw(
      into: &page, in: area, table: Table([due, content, owner, state]), empty: empty,
      surroundings
    ) { row in
      let task = row.task
      let isLate = task.isLate(on: surroundings.today)
      return [
        TableText(
          task.dueOn.map { (isLate ? "! " : "") + $0.formattedShort } ?? "–",
          isLate ? .urgent : .plain),
        TableText(task.content), TableText(task.owner),
        TableText(surroundings(task.state.label)),
      ]
    }
  }
}
