import Ledger
import Records
import Terminal

/// One task: what, on what ground, by whom and when, what came of it.
struct TaskPage: Screen {
  private let id: Identifier<CommuneTask>
  private var task: CommuneTask?
  private var view = RecordView()

  init(_ id: Identifier<CommuneTask>) { self.id = id }

  var title: Phrase { CommuneTask.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.task(id) else {
      throw .rule(.noSuchRecord(CommuneTask.title, id.record.description))
    }
    task = found
    view.show(lines(found, surroundings), in: surroundings)
  }

  private func lines(_ task: CommuneTask, _ surroundings: Surroundings) -> [RecordLine] {
    typealias Fields = CommuneTask.Fields
    let facts: [(FieldSpec, String)] = [
      (Fields.state, surroundings(task.state.label)),
      (Fields.dueOn, task.dueOn.map { due($0, task, surroundings) } ?? ""),
      (Fields.owner, task.owner), (Fields.ground, task.ground),
      (Fields.doneOn, task.doneOn?.formatted ?? ""), (Fields.product, task.product),
      (Fields.dropReason, task.dropReason),
    ]
    return [.text(task.content, .title), .blank]
      + facts.filter { !$0.1.isEmpty }.map {
        .fact($0.0.label, $0.1, style($0.0, task, surroundings))
      }
  }

  private func due(_ day: Day, _ task: CommuneTask, _ surroundings: Surroundings) -> String {
    guard task.isLate(on: surroundings.today) else { return day.formatted }
    return day.formatted + surroundings(Phrase(" (đã qua)", " (past)"))
  }

  private func style(
    _ field: FieldSpec, _ task: CommuneTask, _ surroundings: Surroundings
  ) -> Style {
    let isDue = field.code == CommuneTask.Fields.dueOn.code
    return isDue && task.isLate(on: surroundings.today) ? .urgent : .plain
  }
}

extension CommuneTask {
  /// Whether it is open past its last day.
  func isLate(on today: Day) -> Bool {
    state == .open && dueOn.map { $0 < today } ?? false
  }
}

extension TaskPage {
  var offers: [Offer] {
    view.offers + [
      Offer(.settleDuty), Offer(.edit), Offer(.withdraw, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .settleDuty: return .open(.tasks(.settle(id)))
    case .edit: return .open(.tasks(.edit(id)))
    case .withdraw: return .open(.tasks(.withdraw(id)))
    case .history:
      return .open(.history(RecordReference(id), title: task?.content ?? ""))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
