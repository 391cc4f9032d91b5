import Ledger
import Records
import Terminal

/// The fields of an escalation as forms ask for them, with what is proposed for them.
struct EscalationFields {
  typealias Fields = Escalation.Fields

  let adviser: EscalationAdviser
  /// Whether the sealed text may be asked for: what cannot be read is not written over.
  let hasDetail: Bool
  /// Looks over the request for what tells who a child is.
  let details: ChildDetailFinder

  init(
    from register: some RegisterReader, in surroundings: Surroundings, hasDetail: Bool
  ) throws(StoreError) {
    let header = surroundings.header
    let everything = Window(.first, count: Self.mostTasks)
    var today = AuthorityQuery()
    today.day = surroundings.today
    adviser = EscalationAdviser(
      authority: try register.authority(today, everything).rows,
      contacts: try register.contactPoints(), cluster: header.cluster,
      commune: header.commune.fullName(on: surroundings.today), province: header.provinceName)
    self.hasDetail = hasDetail
    details = try ChildDetailFinder(institutionsOf: register)
  }

  /// Characters of the ground.
  static let groundLimit = 200

  /// More than the table of authority has.
  private static let mostTasks = 1000

  func fields(_ surroundings: Surroundings) -> [FormField] {
    let detail: [FormField] = [
      .area(
        Fields.detail, rows: 3,
        hint: SealedHint.words(
          Phrase("Sự việc, đã làm gì, cần gì.", "The facts, what was done and is needed."),
          in: surroundings),
        in: surroundings)
    ]
    return [
      .text(
        Fields.request, limit: Escalation.requestLimit, isRequired: true,
        hint: Phrase(
          "Đề nghị điều gì, một dòng, không nêu tên trẻ.",
          "What is asked, in one line, without a child's name."),
        notice: details.warning, in: surroundings),
      .choice(
        Fields.addresseeLevel, of: ContactLevel.self, isRequired: true,
        hint: Phrase(
          "Đề xuất theo bảng thẩm quyền và lời đề nghị; sửa được.",
          "Proposed by the table of authority; editable."), in: surroundings),
      .text(Fields.addressee, limit: 120, isRequired: true, in: surroundings),
      .text(
        Fields.copyTo, limit: 120,
        hint: Phrase(
          "Cụm chuyên môn điều phối và nhận bản sao; không quyết định.",
          "The cluster coordinates and gets a copy; it decides nothing."), in: surroundings),
    ] + (hasDetail ? detail : []) + [
      .text(
        Fields.ground, limit: Self.groundLimit,
        hint: Phrase(
          "Văn bản, điều khoản, hoặc mã việc (A012); chưa chắc chắn thì không điền sẵn.",
          "Document and article, or a task (A012); unsure grounds are not filled in."),
        in: surroundings),
      .lookup(Fields.incident, surroundings.lookups.incidents, in: surroundings),
      .day(
        Fields.dueOn, leaning: .future,
        hint: Phrase(
          "Để trống: tính khi gửi, theo thời hạn của việc hoặc 10 ngày làm việc.",
          "Empty: counted on sending, by the task's limit or 10 working days."),
        in: surroundings),
    ]
  }

  func contents(of escalation: Escalation) -> [String: String] {
    [
      Fields.request.name: escalation.request,
      Fields.addresseeLevel.name: escalation.addresseeLevel.rawValue,
      Fields.addressee.name: escalation.addressee, Fields.copyTo.name: escalation.copyTo,
      Fields.detail.name: escalation.detail ?? "", Fields.ground.name: escalation.ground,
      Fields.incident.name: escalation.incident?.record.description ?? "",
      Fields.dueOn.name: escalation.dueOn?.formatted ?? "",
    ]
  }

  /// The proposal for what stands in the form; a level that was chosen by hand has its own.
  private func advice(_ contents: [String: String]) -> EscalationAdvice {
    adviser.advice(
      about: contents[Fields.request.name] ?? "", ground: contents[Fields.ground.name] ?? "")
  }

  /// What follows from the words or from the level; what somebody typed himself stays.
  func proposals(
    from before: [String: String], to contents: [String: String]
  ) -> [String: String] {
    let level = Fields.addresseeLevel.name
    if before[level] != contents[level] {
      let old = before[level].flatMap { ContactLevel(rawValue: $0) }.map { adviser.advice(for: $0) }
      let new = contents[level].flatMap { ContactLevel(rawValue: $0) }
        .map { adviser.advice(for: $0) }
      return replaced(old ?? advice(before), by: new ?? advice(contents), in: contents)
    }
    guard
      before[Fields.request.name] != contents[Fields.request.name]
        || before[Fields.ground.name] != contents[Fields.ground.name]
    else { return [:] }
    let old = advice(before)
    guard contents[level] == old.level.rawValue else { return [:] }
    let new = advice(contents)
    var proposals = replaced(old, by: new, in: contents)
    if new.level != old.level { proposals[level] = new.level.rawValue }
    return proposals
  }

  /// The texts of a proposal in place of those of the one before it.
  private func replaced(
    _ old: EscalationAdvice, by new: EscalationAdvice, in contents: [String: String]
  ) -> [String: String] {
    var proposals: [String: String] = [:]
    let texts = [
      (Fields.addressee.name, old.addressee, new.addressee),
      (Fields.copyTo.name, old.copyTo, new.copyTo), (Fields.ground.name, old.ground, new.ground),
    ]
    for (key, before, after) in texts where before != after {
      if [before, ""].contains(contents[key] ?? "") { proposals[key] = after }
    }
    return proposals
  }

  /// The escalation as typed, with the rule that its answer's due date will follow.
  func fill(
    _ escalation: inout Escalation, from contents: [String: String],
    _ surroundings: Surroundings
  ) throws(FormProblem) {
    let typed = TypedContents(contents, in: surroundings)
    let task = advice(contents).task
    escalation.request = typed.text(Fields.request)
    escalation.addresseeLevel = typed.code(Fields.addresseeLevel) ?? .other
    escalation.addressee = typed.text(Fields.addressee)
    escalation.copyTo = typed.text(Fields.copyTo)
    if hasDetail { escalation.detail = typed.text(Fields.detail) }
    escalation.ground = ground(typed.text(Fields.ground), task)
    escalation.incident = typed.record(Fields.incident)
    escalation.dueOn = try typed.day(Fields.dueOn, leaning: .future)
    escalation.dueRule =
      escalation.dueOn == nil
      ? task?.rule.code.rawValue ?? EscalationDuties.answerRule : ""
    if let problem = escalation.problems.first {
      throw FormProblem(problem, in: Escalation.self)
    }
  }

  /// A task's code alone stands for its ground, marked where that is too unsure for law.
  private func ground(_ typed: String, _ task: AuthorityRow?) -> String {
    guard let task, typed.uppercased() == task.rule.code.rawValue else { return typed }
    guard !task.rule.confidence.mayBeShownAsLaw else { return task.rule.basis }
    return "\(task.rule.basis) [chưa chắc chắn, cần kiểm tra]"
  }
}
