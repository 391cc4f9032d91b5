extension Escalation {
  /// Characters of what the commune proposes and of what came of it in the end; a proposal.
  public static let noteLimit = 400

  /// What keeps the record from being saved, first problem first; empty when it can be.
  public var problems: [RuleError] {
    var problems: [RuleError] = []
    if request.isEmpty { problems.append(.missing(Fields.request.label)) }
    let limits = [
      (Fields.request, request, Self.requestLimit),
      (Fields.proposal, issue.proposal, Self.noteLimit),
      (Fields.outcome, ending.outcome, Self.noteLimit),
    ]
    for (field, text, limit) in limits where text.count > limit {
      problems.append(.tooLong(field.label, count: text.count, limit: limit))
    }
    // A petition is answered here first; who else is asked is not known when it comes.
    if addressee.isEmpty, group != .petition || sentAt != nil {
      problems.append(.missing(Fields.addressee.label))
    }
    return problems + problemsOfOrder
  }

  /// The same, and what says that something to come has happened.
  public func problems(today: Day) -> [RuleError] {
    let days = [
      (Fields.raisedOn, issue.raisedOn), (Fields.signedOn, signing.signedOn),
      (Fields.settledOn, ending.settledOn), (Fields.answeredOn, answeredOn),
      (Fields.toldOn, petition.toldOn),
    ]
    let future = days.compactMap { field, day in
      day.flatMap { $0 > today ? RuleError.inFuture(field.label) : nil }
    }
    return problems + future
  }

  private var problemsOfOrder: [RuleError] {
    let days: [(FieldSpec, Day?, FieldSpec, Day?)] = [
      (Fields.sentAt, sentAt?.day, Fields.answeredOn, answeredOn),
      (Fields.raisedOn, issue.raisedOn, Fields.settledOn, ending.settledOn),
      (Fields.raisedOn, issue.raisedOn, Fields.limitOn, petition.limitOn),
      (Fields.raisedOn, issue.raisedOn, Fields.toldOn, petition.toldOn),
    ]
    return days.compactMap { first, earlier, second, later in
      guard let earlier, let later, later < earlier else { return nil }
      return .order(first: first.label, second: second.label)
    }
  }

  /// What is missing before the escalation may stand in `state`; empty when nothing is.
  public func missing(for state: EscalationState) -> [Phrase] {
    switch state {
    case .signed where signing.signer.isEmpty: [Fields.signer.label]
    case .sent:
      (addressee.isEmpty ? [Fields.addressee.label] : [])
        + (channel == .paper && letterNumber.isEmpty ? [Fields.letterNumber.label] : [])
    case .answered where answeredOn == nil: [Fields.answeredOn.label]
    case .returned where returnReason.isEmpty: [Fields.returnReason.label]
    case .refused where refusalReason.isEmpty: [Fields.refusalReason.label]
    case .revoked where ending.revokeReason.isEmpty: [Fields.revokeReason.label]
    case .closed: missingForClosing
    default: []
    }
  }

  /// Acting is never held up; what a finished matter must show is asked for at its end.
  private var missingForClosing: [Phrase] {
    var missing: [Phrase] = []
    if isSettledHere, group != .petition {
      if ending.settledNumber.isEmpty { missing.append(Fields.settledNumber.label) }
      if ending.settledOn == nil { missing.append(Fields.settledOn.label) }
    }
    if group == .petition, state != .revoked {
      if petition.letterNumber.isEmpty { missing.append(Fields.voterLetter.label) }
      if petition.letterDate == nil { missing.append(Fields.voterLetterDate.label) }
      if petition.toldOn == nil { missing.append(Fields.toldOn.label) }
      if petition.result.map({ $0 == .beingSettled }) ?? true {
        missing.append(Fields.petitionResult.label)
      }
    }
    if ending.outcome.isEmpty, state != .revoked { missing.append(Fields.outcome.label) }
    return missing
  }
}
