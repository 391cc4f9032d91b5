import Records
import Terminal

/// What a difficulty or a petition is, what came of it, and what it was carried on from.
extension EscalationLines {
  var matter: [RecordLine] {
    guard escalation.group != .request else { return [] }
    let issue = escalation.issue
    let source = [issue.source.map { surroundings($0.label) } ?? "", issue.raiser]
    return fact(Fields.matter, surroundings(escalation.matter.label))
      + fact(Fields.area, issue.area.map { surroundings($0.label) }) + decider
      + fact(Fields.source, source.filter { !$0.isEmpty }.joined(separator: ": "))
      + fact(
        Fields.session,
        EscalationWords.paper(escalation.petition.session, escalation.petition.sessionOn))
      + fact(Fields.raisedOn, (issue.raisedOn ?? file.recordedAt.day).formatted)
      + fact(Fields.limitOn, escalation.petition.limitOn?.formatted)
      + fact(Fields.limitSource, escalation.petition.limitSource)
      + fact(Fields.owner, escalation.petition.owner) + fact(Fields.proposal, issue.proposal)
      + grounds(issue.unclear, Fields.unclear, key: "unclear")
  }

  private var decider: [RecordLine] {
    guard let decider = escalation.issue.decider else {
      let words = Phrase("chưa xác định", "not known yet")
      return [.fact(Fields.decider.label, surroundings(words), .warning)]
    }
    guard let task = escalation.issue.task else {
      return [.fact(Fields.decider.label, surroundings(decider.label))]
    }
    let words = Phrase("theo việc \(task)", "by task \(task)")
    return [
      .item(
        key: "decider", label: Fields.decider.label,
        "\(surroundings(decider.label)) (\(surroundings(words)))", opens: .guidance(.rule(task)))
    ]
  }

  /// What an answer rests on says whether it still holds.
  private func grounds(_ grounds: [Ground], _ field: FieldSpec, key: String) -> [RecordLine] {
    guard !grounds.isEmpty else { return [] }
    let known = grounds.map { standings[$0] ?? GroundStanding($0, nil) }
    return [.heading(field.label)]
      + GroundLines(opening: nil, surroundings: surroundings).lines(known, key: key)
  }

  var ending: [RecordLine] {
    let (answer, ending) = (escalation.answer, escalation.ending)
    let kind = answer.kind.map { surroundings($0.label) } ?? ""
    let words = [kind, answer.passedOnTo].filter { !$0.isEmpty }.joined(separator: ": ")
    let settled =
      ending.settledNumber.isEmpty && escalation.isSettledHere
      ? surroundings(Phrase("chưa có số văn bản", "no paper yet")) : ending.settledNumber
    return fact(Fields.answeredOn, escalation.answeredOn?.formatted)
      + fact(Fields.replyKind, words)
      + fact(Fields.replyNumber, EscalationWords.paper(answer.number, answer.date))
      + fact(Fields.replyChannel, answer.channel.map { surroundings($0.label) })
      + fact(Fields.refusalReason, escalation.refusalReason)
      + fact(Fields.returnReason, escalation.returnReason)
      + fact(Fields.settledNumber, EscalationWords.paper(settled, ending.settledOn)) + voters
      + fact(Fields.revokeReason, ending.revokeReason) + fact(Fields.outcome, ending.outcome)
      + grounds(answer.grounds, Fields.replyGrounds, key: "ground")
  }

  private var voters: [RecordLine] {
    guard escalation.group == .petition else { return [] }
    let petition = escalation.petition
    let none = surroundings(Phrase("chưa trả lời", "not yet"))
    return fact(Fields.petitionResult, petition.result.map { surroundings($0.label) })
      + fact(
        Fields.voterLetter, EscalationWords.paper(petition.letterNumber, petition.letterDate))
      + [.fact(Fields.toldOn.label, petition.toldOn?.formatted ?? none)]
  }

  /// All that were carried onward from one another, this one marked.
  var chain: [RecordLine] {
    guard !file.chain.isEmpty else { return [] }
    let head = Phrase("Chuỗi kiến nghị", "Chain of escalations")
    return [.blank, .heading(head)]
      + file.chain.enumerated().map { place, link in
        let state =
          link.isWithdrawn
          ? FieldSpec.isWithdrawn.label : link.state.short(isOfficial: !link.letterNumber.isEmpty)
        let words = [
          link.addressee, link.letterNumber, link.sentAt?.day.formatted ?? "", surroundings(state),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
        guard link.id != escalation.id else {
          let here = surroundings(Phrase("(đang xem)", "(this one)"))
          return .text("\(place + 1). \(words) \(here)")
        }
        return .item(
          key: "chain \(place)", label: nil, "\(place + 1). \(words)",
          opens: .escalations(.file(link.id)))
      }
  }
}
