import Ledger
import Records
import Terminal

/// What the page of an escalation shows, in the lines of a record page.
struct EscalationLines {
  typealias Fields = Escalation.Fields

  let file: EscalationFile
  let surroundings: Surroundings
  private let withdrawal: Withdrawal?
  /// Each time that it came back unsigned, earliest first.
  private let returns: [EscalationReturn]
  /// What became of the grounds that it names.
  let standings: [Ground: GroundStanding]

  init(
    _ file: EscalationFile, _ withdrawal: Withdrawal? = nil, returns: [EscalationReturn] = [],
    standings: [Ground: GroundStanding] = [:], _ surroundings: Surroundings
  ) {
    self.file = file
    self.withdrawal = withdrawal
    self.returns = returns
    self.standings = standings
    self.surroundings = surroundings
  }

  var escalation: Escalation { file.escalation }

  var all: [RecordLine] {
    head + matter + addressee + sending + ending + links + chain + reminders + returned + texts
  }

  private var head: [RecordLine] {
    var lines: [RecordLine] = [
      .heading(Phrase(verbatim: escalation.request)),
      .text(
        [escalation.shortState, escalation.standing].compactMap { $0.map { surroundings($0) } }
          .joined(separator: " · "), escalation.state.style),
    ]
    if let withdrawal { lines.append(.text(surroundings(withdrawal.words), .warning)) }
    if escalation.issue.isUrgent {
      lines.append(.text("! " + surroundings(Fields.isUrgent.label), .urgent))
    }
    return lines + file.duties.map(duty) + [.blank]
  }

  private func duty(_ duty: Duty) -> RecordLine {
    let isLate = duty.isOverdue(at: surroundings.now)
    let time = surroundings(duty.timeWords(at: surroundings.now))
    return .text(
      "\(isLate ? "[!]" : "[ ]") \(waiting(duty)): \(time) \(surroundings(duty.shortTag))",
      isLate ? .urgent : .plain)
  }

  /// What is waited for, without the request that stands above it.
  private func waiting(_ duty: Duty) -> String {
    switch duty.rule {
    case "E-classify": surroundings(Phrase("Cần phân loại", "To be classified"))
    case "E-send" where escalation.group == .difficulty:
      surroundings(Phrase("Cần giải quyết hoặc gửi lên", "To be settled or sent up"))
    case "E-send": surroundings(Phrase("Cần gửi đi", "To be sent"))
    case "E-answer": surroundings(Phrase("Chờ trả lời", "Waits for an answer"))
    case "E-voters": surroundings(Phrase("Cần trả lời cử tri", "Voters are to be answered"))
    case "E-finish": surroundings(Phrase("Cần giải quyết xong", "To be settled for good"))
    default: closing
    }
  }

  private var closing: String {
    switch (escalation.state, escalation.answer.kind) {
    case (.refused, _), (.answered, .passedOn?), (.answered, .no?):
      surroundings(Phrase("Cần chuyển tiếp hoặc kết thúc", "To be carried onward or closed"))
    case (.settledHere, _):
      surroundings(Phrase("Cần ghi văn bản, kết thúc", "Its paper to be noted, to be closed"))
    default: surroundings(Phrase("Cần áp dụng, kết thúc", "To be applied and closed"))
    }
  }

  func fact(_ field: FieldSpec, _ value: String?) -> [RecordLine] {
    guard let value, !value.isEmpty else { return [] }
    return [.fact(field.label, value)]
  }

  /// Whoever was to be asked does not matter once the commune settled it without asking.
  private var addressee: [RecordLine] {
    guard escalation.sentAt != nil || !escalation.isSettledHere else { return [] }
    let level = surroundings(escalation.addresseeLevel.asked)
    let name = escalation.addressee
    return fact(Fields.addressee, name.isEmpty ? "" : "\(name) (\(level))")
      + fact(Fields.copyTo, escalation.copyTo) + fact(Fields.ground, escalation.ground)
  }

  private var sending: [RecordLine] {
    let signing = EscalationWords.paper(escalation.signing.signer, escalation.signing.signedOn)
    let channel = escalation.sentAt == nil ? nil : surroundings(escalation.channel.label)
    return fact(Fields.signer, signing) + fact(Fields.dueOn, escalation.dueOn?.formatted)
      + fact(Fields.sentAt, escalation.sentAt?.formatted) + fact(Fields.channel, channel)
      + fact(
        Fields.letterNumber,
        EscalationWords.paper(escalation.letterNumber, escalation.letterDate))
  }

  private var links: [RecordLine] {
    var lines: [RecordLine] = []
    if let incident = file.incident {
      lines.append(
        .item(
          key: "incident", label: Fields.incident.label, incident.numberedTitle,
          opens: .incidents(.file(incident.id))))
    }
    if let task = escalation.dueTask {
      lines.append(
        .item(
          key: "rule", label: Fields.dueRule.label, task.rawValue, opens: .guidance(.rule(task))))
    }
    if let question = escalation.issue.question {
      lines.append(
        .item(
          key: "question", label: Fields.question.label,
          surroundings(Phrase("mở câu hỏi", "open the question")),
          opens: .guidance(.question(question))))
    }
    return lines
  }

  private var reminders: [RecordLine] {
    guard !file.reminders.isEmpty else { return [] }
    let head = Phrase(
      "Đã đôn đốc \(file.reminders.count) lần", "Reminded \(file.reminders.count) times")
    return [.blank, .heading(head)]
      + file.reminders.map { reminder in
        let words = [
          reminder.at.formatted, surroundings(reminder.channel.label), reminder.whom, reminder.note,
        ]
        return .text(words.filter { !$0.isEmpty }.joined(separator: " · "))
      }
  }

  private var returned: [RecordLine] {
    guard !returns.isEmpty else { return [] }
    let head = Phrase("Bị trả lại \(returns.count) lần", "Returned \(returns.count) times")
    return [.blank, .heading(head)]
      + returns.map { .text("\($0.at.formatted) · \($0.reason) (\($0.author))") }
  }

  private var texts: [RecordLine] {
    sealed(Fields.detail, escalation.detail) + sealed(Fields.reply, escalation.reply)
  }

  /// A sealed text, or why it cannot be read; an absent one of an open register is not shown.
  private func sealed(_ field: FieldSpec, _ text: String?) -> [RecordLine] {
    let words: String
    if let text {
      words = text
    } else if file.isErased {
      words = surroundings(Phrase("(đã xóa theo quyết định)", "(erased)"))
    } else if file.isLocked {
      words = surroundings(
        Phrase("(niêm phong; Ctrl-L mở khóa để đọc)", "(sealed; Ctrl-L unlocks it)"))
    } else {
      return []
    }
    return [.blank, .heading(field.label), .text(words, text == nil ? .faint : .plain)]
  }
}
