import Ledger
import Records
import Terminal

/// What the page of an escalation shows, in the lines of a record page.
struct EscalationLines {
  typealias Fields = Escalation.Fields

  private let file: EscalationFile
  private let surroundings: Surroundings

  private let withdrawal: Withdrawal?

  init(
    _ file: EscalationFile, _ withdrawal: Withdrawal? = nil, _ surroundings: Surroundings
  ) {
    self.file = file
    self.withdrawal = withdrawal
    self.surroundings = surroundings
  }

  private var escalation: Escalation { file.escalation }

  var all: [RecordLine] { head + addressee + sending + links + texts }

  private var head: [RecordLine] {
    var lines: [RecordLine] = [
      .heading(Phrase(verbatim: escalation.request)),
      .text(
        "\(surroundings(escalation.shortState)) · \(surroundings(escalation.standing))",
        escalation.state.style),
    ]
    if let withdrawal { lines.append(.text(surroundings(withdrawal.words), .warning)) }
    if let duty = file.duty {
      let isLate = duty.isOverdue(at: surroundings.now)
      let time = surroundings(duty.timeWords(at: surroundings.now))
      lines.append(
        .text(
          "\(isLate ? "[!]" : "[ ]") \(waiting(duty)): \(time) \(surroundings(duty.shortTag))",
          isLate ? .urgent : .plain))
    }
    return lines + [.blank]
  }

  /// What is waited for, without the request that stands above it.
  private func waiting(_ duty: Duty) -> String {
    switch escalation.state {
    case .draft, .forSignature, .returned: surroundings(Phrase("Cần gửi đi", "To be sent"))
    case .sent, .accepted: surroundings(Phrase("Chờ trả lời", "Waits for an answer"))
    default: surroundings(Phrase("Cần áp dụng, kết thúc", "To be applied and closed"))
    }
  }

  private func fact(_ field: FieldSpec, _ value: String?) -> [RecordLine] {
    guard let value, !value.isEmpty else { return [] }
    return [.fact(field.label, value)]
  }

  private var addressee: [RecordLine] {
    fact(
      Fields.addressee,
      "\(escalation.addressee) (\(surroundings(escalation.addresseeLevel.label)))")
      + fact(Fields.copyTo, escalation.copyTo) + fact(Fields.ground, escalation.ground)
  }

  private var sending: [RecordLine] {
    let letter = [escalation.letterNumber, escalation.letterDate?.formatted ?? ""]
    return fact(Fields.dueOn, escalation.dueOn?.formatted)
      + fact(Fields.sentAt, escalation.sentAt?.formatted)
      + fact(Fields.channel, surroundings(escalation.channel.label))
      + fact(Fields.letterNumber, letter.filter { !$0.isEmpty }.joined(separator: ", "))
      + fact(Fields.answeredOn, escalation.answeredOn?.formatted)
      + fact(Fields.refusalReason, escalation.refusalReason)
      + fact(Fields.returnReason, escalation.returnReason)
  }

  private var links: [RecordLine] {
    var lines: [RecordLine] = []
    if let incident = file.incident {
      lines.append(
        .item(
          key: "incident", label: Fields.incident.label, incident.numberedTitle,
          opens: .incidents(.file(incident.id))))
    }
    if let earlier = escalation.onwardOf {
      lines.append(
        .item(
          key: "onwardOf", label: Fields.onwardOf.label,
          surroundings(Phrase("mở kiến nghị trước", "open the earlier one")),
          opens: .escalations(.file(earlier))))
    }
    if let task = escalation.dueTask {
      lines.append(
        .item(
          key: "rule", label: Fields.dueRule.label, task.rawValue, opens: .guidance(.rule(task))))
    }
    return lines
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
