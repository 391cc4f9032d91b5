import Ledger
import Records

/// Moves of an incident, with everything that the guards ask for.
extension IncidentTeller {
  func move(
    to state: IncidentState, at: Moment, _ story: inout IncidentStory
  ) -> RecordWrite {
    var values = FieldValues()
    values.set(Incident.Fields.state, state)
    var reason: String?
    switch state {
    case .following: values.set(Incident.Fields.settledAt, at)
    case .falseReport:
      values.set(Incident.Fields.settledAt, at)
      values.set(Incident.Fields.falseReportCheck, story.random.pick(phrases.checks))
    case .transferred:
      values.set(Incident.Fields.transferDocument, "\(story.number.serial)/VBT-UBND")
      values.set(Incident.Fields.transferredOn, at.day)
    case .duplicate:
      values.set(Incident.Fields.duplicateOf, maker.id(of: story.ordinal - 1).record)
    case .reopened: reason = story.random.pick(phrases.reasons.reopening)
    case .closed: setClosing(&values, at: at, &story)
    case .new, .verifying, .handling, .awaitingConclusion: break
    }
    return edit(story, values, reason: reason)
  }

  /// What closing asks of every level: the school was asked, and support goes on.
  private func setEnding(_ values: inout FieldValues, _ story: inout IncidentStory) {
    let draft = maker.draft(story.ordinal, learnedAt: story.learnedAt)
    var incident = draft.incident
    incident.casualties = draft.casualties
    if incident.needsSchoolContact, !story.isContacted {
      values.set(Incident.Fields.schoolContactedAt, story.learnedAt.adding(minutes: 20))
    }
    guard incident.hasChildVictim else { return }
    values.set(
      Incident.Fields.supportEnded, story.random.pick(phrases.reasons.supportEnding))
  }

  private func setClosing(
    _ values: inout FieldValues, at: Moment, _ story: inout IncidentStory
  ) {
    setEnding(&values, &story)
    guard story.level >= .significant else { return }
    if !story.isExplained { setExplanation(&values, &story) }
    values.set(Incident.Fields.closingReportNumber, "\(story.number.serial)/VBT-BC")
    guard story.level >= .serious else { return }
    values.set(
      Incident.Fields.chairSignOff, "Chủ tịch UBND xã ký ngày \(at.day.formatted) (sổ tập)")
  }
}
