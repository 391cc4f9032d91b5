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
    let count = calendar.adding(workingDays: Self.sendLimit, to: writtenAt.day)
    return duty(
      "E-send", Phrase("Gửi: \(escalation.request)", "Send: \(escalation.request)"),
      from: writtenAt, by: count)
  }

  private var awaiting: Duty {
    let sent = escalation.sentAt ?? writtenAt
    let what = Phrase(
      "Đôn đốc trả lời: \(escalation.request)", "See to an answer: \(escalation.request)")
    if let dueOn = escalation.dueOn, escalation.dueRule != Self.answerRule {
      return Duty(
        subject: escalation.id.record, subjectKind: Escalation.kind, rule: "E-answer", what: what,
        strength: .should, limit: Phrase("đến \(dueOn.formatted)", "until \(dueOn.formatted)"),
        start: sent, due: dueOn.end,
        explanation: [
          Phrase("Hạn do cán bộ đặt: \(dueOn.formatted)", "Set by the officer: \(dueOn.formatted)")
        ],
        basisKind: .commune, confidence: .known)
    }
    return duty(
      "E-answer", what, from: sent,
      by: Self.expectedAnswer(sentOn: sent.day, calendar: calendar))
  }

  private var settling: Duty {
    let start = escalation.answeredOn?.start ?? escalation.sentAt ?? writtenAt
    let count = calendar.adding(workingDays: Self.sendLimit, to: start.day)
    return duty(
      "E-close",
      Phrase(
        "Áp dụng trả lời, kết thúc: \(escalation.request)",
        "Apply the answer and close: \(escalation.request)"),
      from: start, by: count)
  }

  private func duty(
    _ rule: String, _ what: Phrase, from start: Moment, by count: WorkingDayCount
  ) -> Duty {
    Duty(
      subject: escalation.id.record, subjectKind: Escalation.kind, rule: rule, what: what,
      strength: .should, limit: ClockRule.Limit.workingDays(count.workingDays).label,
      start: start, due: count.end.end, explanation: count.steps.map(\.line),
      basisKind: .default, confidence: .known)
  }
}
