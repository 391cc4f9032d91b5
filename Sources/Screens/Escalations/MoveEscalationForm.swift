import Ledger
import Records
import Terminal

/// Moves an escalation on: only states that may follow, each with what it needs.
struct MoveEscalationForm: FormSpec {
  typealias Fields = Escalation.Fields

  private let id: Identifier<Escalation>
  private var old: Escalation?
  private var task: AuthorityRow?
  private var calendar = WorkingCalendar([])

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { Phrase("Đổi trạng thái kiến nghị", "Move the escalation") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Fields.state.name, Fields.channel.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    old = file.escalation
    calendar = try register.calendar()
    task = try file.escalation.dueTask.flatMap { code throws(StoreError) in
      try register.authorityRow(code)
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let old else { return [] }
    let now = Phrase("Đang ở", "Now").appending(old.state.label, separator: ": ")
    return [
      TableText(old.request, .heading), TableText(surroundings(now)),
    ]
  }

  private func due(sentOn day: Day) -> EscalationDue {
    EscalationDue(sentOn: day, task: task?.decided(on: day), calendar: calendar)
  }

  /// The answer is due by the day of sending: another day of sending, another due day, unless one
  /// was set before.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    guard old?.dueOn == nil, before[Fields.sentAt.name] != contents[Fields.sentAt.name],
      let day = sentOn(contents, surroundings)
    else { return [:] }
    return [Fields.dueOn.name: due(sentOn: day).day.formatted]
  }

  /// The day of sending as typed; nil while it cannot be read.
  private func sentOn(_ contents: [String: String], _ surroundings: Surroundings) -> Day? {
    let typed = TypedContents(contents, in: surroundings)
    return (try? typed.moment(Fields.sentAt))??.day  // Half-typed times propose nothing.
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let old else { return [:] }
    return [
      Fields.state.name: old.state.successors.first?.rawValue ?? "",
      Fields.channel.name: old.channel.rawValue, Fields.letterNumber.name: old.letterNumber,
      Fields.letterDate.name: (old.letterDate ?? surroundings.today).formatted,
      Fields.sentAt.name: surroundings.now.formatted,
      Fields.dueOn.name: (old.dueOn ?? due(sentOn: surroundings.today).day).formatted,
      Fields.answeredOn.name: (old.answeredOn ?? surroundings.today).formatted,
      Fields.refusalReason.name: old.refusalReason,
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
    return [state] + needed(for: target(contents), contents, surroundings)
  }

  private func needed(
    for target: EscalationState?, _ contents: [String: String], _ surroundings: Surroundings
  ) -> [FormField] {
    switch target {
    case .sent: sending(contents, surroundings)
    case .answered:
      [
        .day(Fields.answeredOn, leaning: .past, isRequired: true, in: surroundings),
        .area(
          Fields.reply, rows: 4, isRequired: true,
          hint: SealedHint.words(Phrase("Trả lời thế nào.", "The answer."), in: surroundings),
          in: surroundings),
      ]
    case .refused:
      [
        .text(Fields.refusalReason, isRequired: true, in: surroundings),
        .day(Fields.answeredOn, leaning: .past, in: surroundings),
      ]
    case .returned:
      [
        .area(
          Fields.returnReason, rows: 2, limit: 400, isRequired: true,
          hint: Phrase(
            "Lãnh đạo trả lại vì sao, cần sửa gì.", "Why it was not signed, and what to change."),
          in: surroundings)
      ]
    default: []
    }
  }

  /// A paper needs its number; what was only said needs none, and is not official.
  private func sending(
    _ contents: [String: String], _ surroundings: Surroundings
  ) -> [FormField] {
    let isPaper = contents[Fields.channel.name] == Channel.paper.rawValue
    let day = sentOn(contents, surroundings) ?? surroundings.today
    let explained = due(sentOn: day).explanation.first.map { surroundings($0) } ?? ""
    let letter: [FormField] = [
      .text(
        Fields.letterNumber, limit: 60, isRequired: isPaper,
        hint: Phrase(
          "Có số công văn mới là chính thức: 45/CV-UBND.",
          "Official only with a letter number: 45/CV-UBND."), in: surroundings),
      .day(Fields.letterDate, leaning: .past, in: surroundings),
    ]
    return [
      .choice(
        Fields.channel, of: Channel.self, isRequired: true,
        hint: Phrase(
          "Điện thoại, thư, gói: mới là thông tin, chưa chính thức.",
          "Telephone, mail, package: informed, not official."), in: surroundings)
    ] + (isPaper ? letter : []) + [
      .moment(Fields.sentAt, isRequired: true, in: surroundings),
      .day(
        Fields.dueOn, leaning: .future, isRequired: true,
        hint: Phrase(verbatim: explained), in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old, let target = target(contents) else { return nil }
    var new = old
    let typed = TypedContents(contents, in: surroundings)
    switch target {
    case .sent: try fillSending(&new, typed, surroundings)
    case .answered:
      new.answeredOn = try typed.day(Fields.answeredOn, leaning: .past, isRequired: true)
      let reply = typed.text(Fields.reply)
      if !reply.isEmpty { new.reply = reply }
    case .refused:
      new.refusalReason = typed.text(Fields.refusalReason)
      new.answeredOn = try typed.day(Fields.answeredOn, leaning: .past)
    case .returned: new.returnReason = typed.text(Fields.returnReason)
    default: break
    }
    if let problem = new.problems.first {
      throw FormProblem(problem, in: Escalation.self)
    }
    return .escalation(.move(id, to: target, with: new.changes(since: old)))
  }

  private func fillSending(
    _ escalation: inout Escalation, _ typed: TypedContents, _ surroundings: Surroundings
  ) throws(FormProblem) {
    escalation.channel = typed.code(Fields.channel) ?? .paper
    if escalation.channel == .paper {
      escalation.letterNumber = typed.text(Fields.letterNumber)
      escalation.letterDate = try typed.day(Fields.letterDate, leaning: .past)
    }
    escalation.sentAt = try typed.moment(Fields.sentAt, isRequired: true)
    if let sentAt = escalation.sentAt, sentAt > surroundings.now {
      throw FormProblem(.inFuture(Fields.sentAt.label), at: Fields.sentAt.name)
    }
    escalation.dueOn = try typed.day(Fields.dueOn, leaning: .future, isRequired: true)
    let proposed = due(sentOn: escalation.sentAt?.day ?? surroundings.today)
    escalation.dueRule = escalation.dueOn == proposed.day ? proposed.rule : ""
  }
}
