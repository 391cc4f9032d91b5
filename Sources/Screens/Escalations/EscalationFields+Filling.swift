import Ledger
import Records
import Terminal

/// From what is typed to a record.
extension EscalationFields {
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
    if hasDetail { escalation.detail = typed.text(Fields.detail) }
    switch group {
    case .request:
      escalation.incident = typed.record(Fields.incident)
      try fillSending(&escalation, typed, task)
    case .difficulty:
      try fillMatter(&escalation, from: contents, surroundings)
      try fillSending(&escalation, typed, task)
    case .petition: try fillMatter(&escalation, from: contents, surroundings)
    }
    if let problem = escalation.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Escalation.self)
    }
  }

  private func fillSending(
    _ escalation: inout Escalation, _ typed: TypedContents, _ task: AuthorityRow?
  ) throws(FormProblem) {
    escalation.copyTo = typed.text(Fields.copyTo)
    escalation.ground = ground(typed.text(Fields.ground), task)
    escalation.dueOn = try typed.day(Fields.dueOn, leaning: .future)
    escalation.dueRule =
      escalation.dueOn == nil
      ? task?.rule.code.rawValue ?? EscalationDuties.answerRule : ""
  }

  /// A task's code alone stands for its ground, marked where that is too unsure for law.
  private func ground(_ typed: String, _ task: AuthorityRow?) -> String {
    guard let task, typed.uppercased() == task.rule.code.rawValue else { return typed }
    guard !task.rule.confidence.mayBeShownAsLaw else { return task.rule.basis }
    return "\(task.rule.basis) [chưa chắc chắn, cần kiểm tra]"
  }
}
