import Ledger
import Records

/// Makes requests to those who can decide or help, and what becomes of them.
struct EscalationTeller {
  let phrases: EscalationPhrases
  /// What the communes are called in a sentence: "xã Na Loi".
  let communes: [String]
  let calendar: WorkingCalendar

  private static let levels: [ContactLevel] = [
    .department, .communeChair, .cluster, .police, .health, .childProtection, .departmentDivision,
  ]
  private static let weights = [34, 22, 14, 12, 8, 6, 4]

  /// A request as it is first written.
  func draft(
    for incident: Identifier<Incident>, people: Int, at: Moment, commune: Int, ground: String,
    _ random: inout DemoRandom
  ) -> Escalation {
    let level = Self.levels[random.weighted(Self.weights)]
    var slots = IncidentSlots(people: people, spot: "", at: at, random: random)
    var request = Escalation(
      id: Identifier(.random(using: &random)), request: random.pick(phrases.requests),
      addresseeLevel: level, addressee: addressee(level, commune))
    request.incident = incident
    request.detail = random.pick(phrases.details).text(filling: &slots)
    request.ground = ground
    if level == .department { request.copyTo = "Cụm trưởng cụm chuyên môn" }
    return request
  }

  /// The move to `state`, with what the state needs.
  func move(
    _ id: Identifier<Escalation>, to state: EscalationState, at: Moment,
    _ random: inout DemoRandom
  ) -> RecordWrite {
    var values = FieldValues()
    values.set(Escalation.Fields.state, state)
    switch state {
    case .sent: setSending(&values, at: at, &random)
    case .answered:
      values.set(Escalation.Fields.answeredOn, at.day)
      values.set(Escalation.Fields.reply, random.pick(phrases.replies))
    case .refused:
      values.set(Escalation.Fields.answeredOn, at.day)
      values.set(Escalation.Fields.refusalReason, random.pick(phrases.refusals))
    case .closed: values.set(Escalation.Fields.outcome, "Đã áp dụng, không còn việc chờ.")
    case .revoked: values.set(Escalation.Fields.revokeReason, "Không còn cần thiết.")
    case .signed: values.set(Escalation.Fields.signer, "Chủ tịch UBND")
    case .draft, .forSignature, .returned, .accepted, .settledHere: break
    }
    return RecordWrite(
      kind: Escalation.kind, id: id.record, changes: FieldChanges(values.byCode))
  }

  private func setSending(
    _ values: inout FieldValues, at: Moment, _ random: inout DemoRandom
  ) {
    values.set(Escalation.Fields.sentAt, at)
    values.set(Escalation.Fields.letterNumber, "\(1 + random.below(980))/VBT-UBND")
    values.set(Escalation.Fields.letterDate, at.day)
    let due = EscalationDuties.expectedAnswer(sentOn: at.day, calendar: calendar)
    values.set(Escalation.Fields.dueOn, due.end)
    values.set(Escalation.Fields.dueRule, EscalationDuties.answerRule)
  }

  private func addressee(_ level: ContactLevel, _ commune: Int) -> String {
    switch level {
    case .communeChair: "Chủ tịch UBND \(communes[commune])"
    case .police: "Công an \(communes[commune])"
    case .health: "Trạm y tế \(communes[commune])"
    default: level.label.vietnamese
    }
  }
}
