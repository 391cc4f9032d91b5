/// By when an answer is expected, counted from the day of sending.
public struct EscalationDue: Equatable, Sendable {
  public let day: Day
  /// Stands in ``Escalation/dueRule``.
  public let rule: String
  /// How the day was counted, line by line.
  public let explanation: [Phrase]

  /// By the time limit of the task where one is known, by the program's proposal otherwise.
  public init(sentOn day: Day, task: AuthorityRow?, calendar: WorkingCalendar) {
    if let task, let due = task.dueCount(from: day, calendar: calendar) {
      self.day = due.day
      rule = task.rule.code.rawValue
      let source = Phrase("Thời hạn của việc", "Time limit of task")
        .appending(Phrase(verbatim: rule))
        .appending(task.rule.task, separator: ": ")
      explanation = [source] + due.explanation
      return
    }
    let count = EscalationDuties.expectedAnswer(sentOn: day, calendar: calendar)
    self.day = count.end
    rule = EscalationDuties.answerRule
    explanation = [Self.proposal] + count.steps.map(\.line)
  }

  /// What ``EscalationDuties/answerRule`` means.
  public static let proposal = Phrase("Đề xuất của phần mềm", "Proposal of the program")
    .appending(
      ClockRule.Limit.workingDays(EscalationDuties.answerLimit).label, separator: ": ")
}
