import Ledger
import Records
import Terminal

/// A task, new or old; one that begins from a text of the library has its ground cited.
struct TaskForm: FormSpec {
  private typealias Fields = CommuneTask.Fields

  private static let fields = [Fields.content, Fields.ground, Fields.owner, Fields.dueOn]
  /// Not a field of the record: it stands in the entry.
  private static let reason = FieldSpec.ofForm(
    "reason", .text, Phrase("Lý do lùi hạn", "Reason to extend"))

  private let id: Identifier<CommuneTask>?
  private let topic: EscalationTopic?
  private var task = CommuneTask(id: Identifier(.program), content: "")
  private var text: TopicText?

  /// - Parameters:
  ///   - id: nil for a new one.
  ///   - topic: what a new one is about.
  init(_ id: Identifier<CommuneTask>?, about topic: EscalationTopic? = nil) {
    self.id = id
    self.topic = topic
  }

  var title: Phrase {
    id == nil ? Phrase("Giao việc", "New task") : Phrase("Sửa nhiệm vụ", "Edit a task")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }
  var fieldsDependOn: [String] { [Fields.dueOn.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      task = CommuneTask(id: Identifier(surroundings.newIdentity()), content: "")
      guard let topic else { return }
      text = try TopicText(topic, on: surroundings.today, from: register)
      task.ground = text?.citation ?? ""
      return
    }
    guard let old = try register.task(id) else {
      throw .rule(.noSuchRecord(CommuneTask.title, id.record.description))
    }
    task = old
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    text.map { [TableText(surroundings($0.words), .heading)] } ?? []
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: task.values) }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let reason: [FormField] =
      isExtended(contents, surroundings)
      ? [.text(Self.reason, limit: 200, isRequired: true, in: surroundings)] : []
    return [
      .text(
        Fields.content, limit: CommuneTask.contentLimit, isRequired: true,
        hint: Phrase("Việc phải làm, một dòng.", "What is to be done, one line."),
        in: surroundings),
      .area(
        Fields.ground, rows: 2, limit: CommuneTask.textLimit,
        hint: Phrase(
          "Văn bản giao việc hoặc quy định.", "The paper that asks for it, or the rule."),
        in: surroundings),
      .text(
        Fields.owner, limit: 120,
        hint: Phrase("Ai làm: chức vụ, bộ phận, trường.", "Who: a post, an office, a school."),
        in: surroundings),
      .day(Fields.dueOn, in: surroundings),
    ] + reason
  }

  private func isExtended(_ contents: [String: String], _ surroundings: Surroundings) -> Bool {
    // What cannot be read yet extends nothing; saving says what is wrong with it.
    guard id != nil, let new = try? typed(contents, surroundings) else { return false }
    return new.extends(task)
  }

  private func typed(
    _ contents: [String: String], _ surroundings: Surroundings
  ) throws(FormProblem) -> CommuneTask {
    CommuneTask(id: task.id, values: try editing.values(from: contents, in: surroundings))
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = try typed(contents, surroundings)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: CommuneTask.self)
    }
    let reason = TypedContents(contents, in: surroundings).text(Self.reason)
    return id != nil && new == task
      ? nil : .task(.save(new, reason: reason.isEmpty ? nil : reason))
  }

  func next(after contents: [String: String]) -> Route? {
    id == nil ? .tasks(.file(task.id)) : nil
  }
}
