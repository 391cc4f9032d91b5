import Ledger

/// The duties of one escalation: to classify it, to send it, to see to an answer, to apply it, to tell
/// voters.
public struct EscalationDuties {
  let escalation: Escalation
  /// When the record was first written; a draft's clock counts from it.
  let writtenAt: Moment
  /// When it was last urged; nil where nobody was reminded.
  let remindedAt: Moment?
  let calendar: WorkingCalendar

  public init(
    escalation: Escalation, writtenAt: Moment, remindedAt: Moment? = nil,
    calendar: WorkingCalendar
  ) {
    self.escalation = escalation
    self.writtenAt = writtenAt
    self.remindedAt = remindedAt
    self.calendar = calendar
  }

  /// Working days from a difficulty to who decides it; a proposal of the program.
  public static let classifyLimit = 2
  /// Working days from writing to sending; a proposal of the program.
  public static let sendLimit = 5
  /// Working days from sending to reminding; a proposal of the program.
  public static let answerLimit = 10
  /// Working days from one reminder to the next; a proposal of the program.
  public static let reminderLimit = 5
  /// Working days for an answer to voters where no paper sets a day; a proposal of the program.
  public static let petitionLimit = 10
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

  /// What the escalation waits for now; for a petition also the answer to voters.
  public var all: [Duty] {
    guard !escalation.isWithdrawn, escalation.state.isOpen else { return [] }
    guard escalation.group == .petition else { return [step] }
    return petition
  }

  private var step: Duty {
    switch escalation.state {
    case .sent, .accepted: awaiting
    case .answered, .refused, .settledHere: settling
    default: escalation.group == .difficulty && !escalation.isClassified ? classifying : sending
    }
  }

  /// Voters wait for their answer, whoever else is asked meanwhile.
  private var petition: [Duty] {
    let asked = escalation.state.awaitsAnswer ? [awaiting] : []
    if escalation.petition.toldOn == nil { return asked + [telling] }
    if !escalation.isAnsweredToVoters { return asked + [finishing] }
    return asked.isEmpty ? [settling] : asked
  }
}

extension EscalationDuties {
  /// What is carried onward begins anew; its matter came long before.
  private var received: Moment {
    escalation.onwardOf == nil ? escalation.issue.raisedOn?.start ?? writtenAt : writtenAt
  }

  private var classifying: Duty {
    counted(
      "E-classify",
      Phrase(
        "Phân loại, xác định ai quyết định: \(escalation.request)",
        "Classify, note who decides: \(escalation.request)"),
      Phrase("từ khi ghi nhận", "from noting it"), received, Self.classifyLimit)
  }

  /// Nobody can answer by a day on which the request has not gone out: that day comes first.
  private var sending: Duty {
    let counted = countedSending
    guard let dueOn = escalation.dueOn, let due = counted.due, dueOn.end < due else {
      return counted
    }
    return set("E-send", counted.what, start: counted.start, on: dueOn, origin(of: dueOn))
  }

  private var countedSending: Duty {
    escalation.group == .difficulty
      ? counted(
        "E-send",
        Phrase(
          "Giải quyết hoặc gửi lên: \(escalation.request)",
          "Settle or send up: \(escalation.request)"),
        Phrase("từ khi ghi nhận", "from noting it"), received, Self.sendLimit)
      : counted(
        "E-send", Phrase("Gửi: \(escalation.request)", "Send: \(escalation.request)"),
        Phrase("từ khi soạn", "from writing it"), writtenAt, Self.sendLimit)
  }

  private var awaiting: Duty {
    let sent = escalation.sentAt ?? writtenAt
    let what = Phrase(
      "Đôn đốc trả lời: \(escalation.request)", "See to an answer: \(escalation.request)")
    let first = firstAnswer(what, sentAt: sent)
    guard let remindedAt else { return first }
    let again = counted(
      "E-answer", what, Phrase("từ lần đôn đốc gần nhất", "from the latest reminder"), remindedAt,
      Self.reminderLimit)
    // Whoever urges early does not shorten the time that was given.
    return again.lateFrom > first.lateFrom ? again : first
  }

  private func firstAnswer(_ what: Phrase, sentAt: Moment) -> Duty {
    guard let dueOn = escalation.dueOn, escalation.dueRule != Self.answerRule else {
      return counted(
        "E-answer", what, Phrase("từ khi gửi", "from sending"), sentAt, Self.answerLimit)
    }
    return set("E-answer", what, start: sentAt, on: dueOn, origin(of: dueOn))
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
    let start =
      escalation.petition.toldOn?.start ?? escalation.answeredOn?.start
      ?? escalation.ending.settledOn?.start ?? escalation.sentAt ?? writtenAt
    return counted(
      "E-close", closingWords, Phrase("từ khi có kết quả", "from the result"), start,
      Self.sendLimit)
  }

  private var closingWords: Phrase {
    let request = escalation.request
    switch (escalation.state, escalation.answer.kind) {
    case (.refused, _), (.answered, .passedOn?), (.answered, .no?):
      return Phrase(
        "Chuyển tiếp lên trên hoặc kết thúc: \(request)", "Carry onward or close: \(request)")
    case (.settledHere, _):
      return Phrase(
        "Thực hiện, ghi văn bản, kết thúc: \(request)",
        "Carry out, note the paper, close: \(request)")
    default:
      return Phrase(
        "Áp dụng trả lời, kết thúc: \(request)", "Apply the answer and close: \(request)")
    }
  }
}

extension EscalationDuties {
  private var telling: Duty {
    let what = Phrase(
      "Trả lời cử tri: \(escalation.request)", "Answer voters: \(escalation.request)")
    guard let limit = escalation.petition.limitOn else {
      return counted(
        "E-voters", what,
        Phrase("từ khi nhận, văn bản giao không ghi hạn", "from receiving it, no paper sets a day"),
        received, Self.petitionLimit)
    }
    let source = escalation.petition.limitSource
    let day = limit.formatted
    let origin =
      source.isEmpty
      ? Phrase("Hạn do cán bộ đặt: \(day)", "Set by the officer: \(day)")
      : Phrase("Hạn \(day) theo \(source)", "Due \(day) by \(source)")
    return set("E-voters", what, start: received, on: limit, origin)
  }

  /// Voters were told that it is being settled: it has to be brought to its end.
  private var finishing: Duty {
    counted(
      "E-finish",
      Phrase(
        "Giải quyết xong, trả lời lại cử tri: \(escalation.request)",
        "Settle it and answer voters again: \(escalation.request)"),
      Phrase("từ lần trả lời trước", "from the last answer"),
      escalation.petition.toldOn?.start ?? received, Self.petitionLimit)
  }

  private func set(
    _ rule: String, _ what: Phrase, start: Moment, on day: Day, _ origin: Phrase
  ) -> Duty {
    var duty = Duty(
      subject: escalation.id.record, subjectKind: Escalation.kind, rule: rule, what: what,
      strength: .should, limit: Phrase("đến \(day.formatted)", "until \(day.formatted)"),
      start: start, due: day.end, reason: .set(origin), basisKind: .commune, confidence: .known)
    duty.known = .init(at: received, words: Phrase("khi tiếp nhận", "when it was received"))
    return duty
  }

  private func counted(
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
