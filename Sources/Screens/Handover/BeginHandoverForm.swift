import Ledger
import Records
import Terminal

/// Begins a hand-over: between whom; what is to be handed over is collected from the register.
struct BeginHandoverForm: FormSpec {
  private typealias Fields = Handover.Fields

  private var id = Identifier<Handover>(.program)
  private var points: [HandoverPoint] = []

  var title: Phrase { Phrase("Bắt đầu bàn giao", "Begin a hand-over") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    points = try HandoverCollecting.points(from: register, at: surroundings.now)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [
      TableText(
        surroundings(
          Phrase(
            "Đã gom \(points.count) điểm từ sổ, không có tên trẻ; đánh dấu ở trang sau.",
            "\(points.count) points were collected; they are ticked on the next page.")), .faint)
    ]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.giver, limit: 80, isRequired: true,
        hint: Phrase("Họ tên, chức vụ người đi.", "Name and post of who leaves."),
        in: surroundings),
      .text(
        Fields.receiver, limit: 80, isRequired: true,
        hint: Phrase("Họ tên, chức vụ người đến.", "Name and post of who comes."),
        in: surroundings),
      .text(Fields.witness, limit: 80, in: surroundings),
    ]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [Fields.giver.name: surroundings.header.officer?.name ?? ""]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    var handover = Handover(
      id: id, from: typed.text(Fields.giver), to: typed.text(Fields.receiver),
      on: surroundings.today, points: points)
    handover.witness = typed.text(Fields.witness)
    if let problem = handover.problems.first {
      throw FormProblem(problem, in: Handover.self)
    }
    return .handover(.begin(handover))
  }

  func next(after contents: [String: String]) -> Route? { .handover(.file(id)) }
}
