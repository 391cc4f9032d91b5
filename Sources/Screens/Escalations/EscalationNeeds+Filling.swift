import Ledger
import Records
import Terminal

/// From what is typed for a state to the escalation.
extension EscalationNeeds {
  func fill(
    _ new: inout Escalation, for target: EscalationState, _ typed: TypedContents,
    _ surroundings: Surroundings
  ) throws(FormProblem) {
    switch target {
    case .signed:
      new.signing.signer = typed.text(Fields.signer)
      new.signing.signedOn = try typed.day(Fields.signedOn, leaning: .past)
    case .sent: try fillSending(&new, typed, surroundings)
    case .answered:
      new.answeredOn = try typed.day(Fields.answeredOn, leaning: .past, isRequired: true)
      fillReply(&new, typed)
      new.answer.kind = typed.code(Fields.replyKind)
      let isPassedOn = new.answer.kind == .passedOn
      new.answer.passedOnTo = isPassedOn ? typed.text(Fields.passedOnTo) : ""
      try fillPaper(&new, typed)
    case .refused:
      new.refusalReason = typed.text(Fields.refusalReason)
      new.answeredOn = try typed.day(Fields.answeredOn, leaning: .past)
      try fillPaper(&new, typed)
    case .returned: new.returnReason = typed.text(Fields.returnReason)
    case .settledHere:
      try fillSettling(&new, typed)
      fillReply(&new, typed)
      new.answer.grounds = grounds.grounds(typed.lines(Fields.replyGrounds))
    case .revoked: new.ending.revokeReason = typed.text(Fields.revokeReason)
    case .closed:
      new.ending.outcome = typed.text(Fields.outcome)
      if new.isSettledHere, new.group != .petition { try fillSettling(&new, typed) }
    case .draft, .forSignature, .accepted: break
    }
  }

  private func fillReply(_ new: inout Escalation, _ typed: TypedContents) {
    let reply = typed.text(Fields.reply)
    if !reply.isEmpty { new.reply = reply }
  }

  private func fillSettling(
    _ new: inout Escalation, _ typed: TypedContents
  ) throws(FormProblem) {
    new.ending.settledNumber = typed.text(Fields.settledNumber)
    new.ending.settledOn = try typed.day(Fields.settledOn, leaning: .past)
  }

  private func fillPaper(_ new: inout Escalation, _ typed: TypedContents) throws(FormProblem) {
    new.answer.channel = typed.code(Fields.replyChannel)
    new.answer.number = typed.text(Fields.replyNumber)
    new.answer.date = try typed.day(Fields.replyDate, leaning: .past)
    new.answer.grounds = grounds.grounds(typed.lines(Fields.replyGrounds))
  }

  private func fillSending(
    _ escalation: inout Escalation, _ typed: TypedContents, _ surroundings: Surroundings
  ) throws(FormProblem) {
    if escalation.addressee.isEmpty {
      escalation.addresseeLevel = typed.code(Fields.addresseeLevel) ?? .other
      escalation.addressee = typed.text(Fields.addressee)
    }
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
