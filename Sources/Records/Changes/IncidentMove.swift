import Ledger

/// One step of an incident to another state, with what that state needs.
struct IncidentMove {
  let id: Identifier<Incident>
  let target: IncidentState
  let changes: FieldChanges
  let reason: String?

  /// The step itself, and what it makes of the incident that is kept instead.
  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    let old = try source.standing(id)
    guard old.state.successors.contains(target) else {
      throw .rule(.noTransition(from: old.state.label, to: target.label))
    }
    if IncidentGuards.needsReason(target), reason?.isEmpty ?? true { throw .rule(.needsReason) }
    var new = Incident(id: id, values: changes.applied(to: old.values))
    new.state = old.state
    if let contact = new.schoolContactedAt, contact > now {
      throw .rule(.inFuture(Incident.Fields.schoolContactedAt.label))
    }
    let duties = try source.openLegalDuties(of: new)
    let missing = IncidentGuards(incident: new, openLegalDuties: duties).missing(for: target)
    guard missing.isEmpty else { throw .rule(.blocked(missing)) }
    if target == .duplicate { try checkKept(new.duplicateOf, from: source) }
    new.number = old.number
    new.state = target
    new.settledAt = settledAt(new, now)
    let move = RecordWrite(from: old, to: new, reason: reason)
    guard target == .duplicate, let kept = new.duplicateOf else { return [move] }
    let merge = IncidentMerge(copy: old, kept: try source.standing(kept), now: now)
    return [move] + (try merge.writes(from: source))
  }

  /// Closing clocks start when the matter is settled, and stop when work begins again.
  private func settledAt(_ incident: Incident, _ now: Moment) -> Moment? {
    switch target {
    case .following, .falseReport: now
    case .handling, .reopened: nil
    default: incident.settledAt
    }
  }

  /// The kept record must be another one, and not a duplicate itself: every chain would end nowhere.
  private func checkKept(
    _ kept: Identifier<Incident>?, from source: some RecordSource
  ) throws(StoreError) {
    guard let kept else { return }
    let incident = try source.standing(kept)
    // One that is closed would owe anew what nobody looks at: it is opened again first.
    guard kept != id, incident.isOpen else {
      throw .rule(
        .notAChoice(
          Incident.Fields.duplicateOf.label, typed: incident.number?.text ?? incident.title))
    }
  }
}
