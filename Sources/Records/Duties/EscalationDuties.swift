import Ledger

/// The duties of one escalation: to send what lies ready, to see to an answer.
public struct EscalationDuties {
  let escalation: Escalation
  /// When the record was first written; a draft's clock counts from it.
  let writtenAt: Moment
  let calendar: WorkingCalendar

  public init(escalation: Escalation, writtenAt: Moment, calendar: WorkingCalendar) {
    self.escalation = escalation
    self.writtenAt = writtenAt
    self.calendar = calendar
  }

  /// Working days from writing to sending; a proposal of the program.
  public static let sendLimit = 5
  /// Working days from sending to reminding; a proposal of the program.
  public static let answerLimit = 10
  /// Stands in ``Escalation/dueRule`` when the due day follows ``answerLimit``.
  public static let answerRule = "P-escalation-answer"
}

extension EscalationDuties {
  /// The day by which an answer is expected when nothing else sets one, with its count.
  public static func expectedAnswer(
    sentOn day: Day, calendar: WorkingCalendar
  ) -> WorkingDayCount {
    calendar.adding(workingDays: answerLimit, to: day)
  }

  /// At most one duty: what the escalation waits for now.
  public var all: [Duty] {
    guard !escalation.isWithdrawn else { return [] }
    switch escalation.state {
    case .draft, .forSignature, .returned: return [sending]
    case .sent, .accepted: return [awaiting]
    case .answered, .refused: return [settling]
    case .revoked, .closed: return []
    }
  }

  private var sending: Duty {
    duty(
      "E-send", Phrase("Gửi: \(escalation.request)", "Send: \(escalation.request)"),
      Phrase("từ khi soạn", "from writing it"), writtenAt, Self.sendLimit)
  }

  private var awaiting: Duty {
    let sent = escalation.sentAt ?? writtenAt
    let what = Phrase(
      "Đôn đốc trả lời: \(escalation.request)", "See to an answer: \(escalation.request)")
    guard let dueOn = escalation.dueOn, escalation.dueRule != Self.answerRule else {
      return duty(
        "E-answer", what, Phrase("từ khi gửi", "from sending"), sent, Self.answerLimit)
    }
    return Duty(
      subject: escalation.id.record, subjectKind: Escalation.kind, rule: "E-answer", what: what,
      strength: .should, limit: Phrase("đến \(dueOn.formatted)", "until \(dueOn.formatted)"),
      start: sent, due: dueOn.end, reason: .set(origin(of: dueOn)), basisKind: .commune,
      confidence: .known)
  }

  /// Who said that the answer is due on a day.
  private func origin(of dueOn: Day) -> Phrase {
    let day = dueOn.formatted
    guard let task = escalation.dueTask else {
      return Phrase("Hạn do cán bộ đặt: \(day)", "Set by the officer: \(day)")
    }
    return Phrase(
      "Hạn \(day) tính theo thời hạn của việc \(task) trong bảng thẩm quyền",
      "Due \(day) by the time limit of task \(task) in the table of authority")
  }

  private var settling: Duty {
    duty(
      "E-close",
      Phrase(
        "Áp dụng trả lời, kết thúc: \(escalation.request)",
        "Apply the answer and close: \(escalation.request)"),
      Phrase("từ khi có trả lời", "from the answer"),
      escalation.answeredOn?.start ?? escalation.sentAt ?? writtenAt, Self.sendLimit)
  }

  private func duty(
    _ rule: String, _ what: Phrase, _ from: Phrase, _ start: Moment, _ workingDays: Int
  ) -> Duty {
    let days = calendar.adding(workingDays: workingDays, to: start.day)
    let limit = ClockRule.Limit.workingDays(workingDays)
    let count = DueCount(
      from: from, start: start, limit: limit, due: days.end.end, count: days)
    return Duty(
      subject: escalation.id.record, subjectKind: Escalation.kind, rule: rule, what: what,
      strength: .should, limit: limit.label, start: start, due: count.due,
      reason: .counted(count), basisKind: .default, confidence: .proposal)
  }
}
