import Ledger
import Records
import Terminal

/// That a task is done, with what came of it; or dropped, with the reason; or open again.
struct SettleTaskForm: FormSpec {
  private typealias Fields = CommuneTask.Fields

  private static let fields = [
    Fields.state, Fields.doneOn, Fields.product, Fields.dropReason,
  ]

  private let id: Identifier<CommuneTask>
  private var task: CommuneTask?

  init(_ id: Identifier<CommuneTask>) { self.id = id }

  var title: Phrase { Phrase("Kết quả nhiệm vụ", "Outcome of a task") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Fields.state.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.task(id) else {
      throw .rule(.noSuchRecord(CommuneTask.title, id.record.description))
    }
    task = found
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    task.map { [TableText($0.content, .heading)] } ?? []
  }

  /// What it most likely becomes: done today.
  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let task else { return [:] }
    var contents = FieldEditing(fields: Self.fields, values: task.values).contents
    if task.state == .open {
      contents[Fields.state.name] = TaskState.done.rawValue
      contents[Fields.doneOn.name] = surroundings.today.formatted
    }
    return contents
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let state = FormField.choice(
      Fields.state, of: TaskState.self, isRequired: true, in: surroundings)
    switch contents[Fields.state.name].flatMap(TaskState.init(rawValue:)) {
    case .done:
      return [
        state, .day(Fields.doneOn, leaning: .past, isRequired: true, in: surroundings),
        .area(
          Fields.product, rows: 2, limit: CommuneTask.textLimit,
          hint: Phrase(
            "Số văn bản, danh sách, biên bản.", "A paper's number, a list, minutes."),
          in: surroundings),
      ]
    case .dropped:
      return [
        state,
        .area(
          Fields.dropReason, rows: 2, limit: CommuneTask.textLimit, isRequired: true,
          in: surroundings),
      ]
    case .open, nil: return [state]
    }
  }

  /// Only what the state asks for is kept.
  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let task else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    var new = task
    let state: TaskState = typed.code(Fields.state) ?? .open
    let doneOn =
      state == .done ? try typed.day(Fields.doneOn, leaning: .past, isRequired: true) : nil
    new.settle(
      as: state, on: doneOn, product: typed.text(Fields.product),
      because: typed.text(Fields.dropReason))
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: CommuneTask.self)
    }
    return new == task ? nil : .task(.save(new, reason: nil))
  }
}
