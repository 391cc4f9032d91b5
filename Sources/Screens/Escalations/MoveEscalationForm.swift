import Ledger
import Records
import Terminal

/// Moves an escalation on: only states that may follow, each with what it needs.
struct MoveEscalationForm: FormSpec {
  typealias Fields = Escalation.Fields

  private let id: Identifier<Escalation>
  private var needs: EscalationNeeds?

  private var old: Escalation? { needs?.escalation }

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { Phrase("Đổi trạng thái kiến nghị", "Move the escalation") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] {
    [Fields.state.name, Fields.channel.name, Fields.replyKind.name]
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    let task = try file.escalation.dueTask.flatMap { code throws(StoreError) in
      try register.authorityRow(code)
    }
    needs = EscalationNeeds(
      escalation: file.escalation, task: task, calendar: try register.calendar(),
      grounds: try register.nameableGrounds(),
      levels: ContactLevel.asked(in: surroundings.header))
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let old else { return [] }
    let now = Phrase("Đang ở", "Now").appending(old.stateLabel, separator: ": ")
    return [
      TableText(old.request, .heading), TableText(surroundings(now)),
    ]
  }

  /// The answer is due by the day of sending: another day of sending, another due day, unless one
  /// was set before.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    guard let needs, old?.dueOn == nil, before[Fields.sentAt.name] != contents[Fields.sentAt.name],
      let day = needs.sentOn(contents, surroundings)
    else { return [:] }
    return [Fields.dueOn.name: needs.due(sentOn: day).day.formatted]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let needs, let old else { return [:] }
    let today = surroundings.today.formatted
    return [
      Fields.state.name: old.state.successors.first?.rawValue ?? "",
      Fields.channel.name: old.channel.rawValue, Fields.letterNumber.name: old.letterNumber,
      Fields.letterDate.name: old.letterDate?.formatted ?? today,
      Fields.sentAt.name: surroundings.now.formatted,
      Fields.dueOn.name: (old.dueOn ?? needs.due(sentOn: surroundings.today).day).formatted,
      Fields.answeredOn.name: old.answeredOn?.formatted ?? today,
      Fields.refusalReason.name: old.refusalReason,
      Fields.addresseeLevel.name: old.addresseeLevel.rawValue,
      Fields.addressee.name: old.addressee,
      Fields.signer.name: old.signing.signer, Fields.signedOn.name: today,
      Fields.settledNumber.name: old.ending.settledNumber,
      Fields.settledOn.name: old.ending.settledOn?.formatted ?? today,
      Fields.reply.name: old.state == .settledHere ? "" : old.reply ?? "",
      Fields.outcome.name: old.ending.outcome,
    ]
  }

  private func target(_ contents: [String: String]) -> EscalationState? {
    contents[Fields.state.name].flatMap { EscalationState(rawValue: $0) }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    let states = (old?.state.successors ?? []).map {
      Choice(key: $0.rawValue, label: surroundings($0.label))
    }
    let state = FormField.lookup(
      Fields.state, .among(states, in: surroundings), isRequired: true, in: surroundings)
    guard let needs, let target = target(contents) else { return [state] }
    return [state] + needs.fields(for: target, contents, surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let needs, let old, let target = target(contents) else { return nil }
    var new = old
    try needs.fill(&new, for: target, TypedContents(contents, in: surroundings), surroundings)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Escalation.self)
    }
    let missing = new.missing(for: target)
    guard missing.isEmpty else {
      let field = Escalation.fields.first { missing.contains($0.label) }
      throw FormProblem(.blocked(missing), at: field?.name)
    }
    return .escalation(.move(id, to: target, with: new.changes(since: old)))
  }
}
