import Ledger

/// What can be written about escalations.
public enum EscalationChange: Equatable, Sendable {
  case add(Escalation)
  case edit(Identifier<Escalation>, FieldChanges)
  /// Moves on, with what the new state needs: letter number, answer, reason.
  case move(Identifier<Escalation>, to: EscalationState, with: FieldChanges)
  case withdraw(Identifier<Escalation>, reason: String)
  /// Notes that whoever owes the answer was reminded of it.
  case remind(Reminder)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .add(let escalation):
      if let problem = escalation.problems(today: now.day).first { throw .rule(problem) }
      let missing = escalation.missing(for: escalation.state)
      guard missing.isEmpty else { throw .rule(.blocked(missing)) }
      return [RecordWrite(escalation)]
    case .edit(let id, let changes):
      let old = try source.standing(id)
      let new = Escalation(id: id, values: changes.applied(to: old.values))
      guard new.state == old.state else {
        throw .rule(.noTransition(from: old.state.label, to: new.state.label))
      }
      if let problem = new.problems(today: now.day).first { throw .rule(problem) }
      return [RecordWrite(kind: Escalation.kind, id: id.record, changes: changes)]
    case .move(let id, let state, let changes):
      return [try moved(id, to: state, with: changes, from: source, at: now)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.standing(id)
      guard old.againstWithdrawing.isEmpty else {
        throw .rule(.cannotWithdraw(old.againstWithdrawing))
      }
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    case .remind(let reminder):
      let escalation = try source.standing(reminder.escalation)
      guard escalation.state.awaitsAnswer else { throw .rule(.nothingAwaited) }
      let problems = reminder.problems(sentAt: escalation.sentAt, now: now)
      if let problem = problems.first { throw .rule(problem) }
      return [RecordWrite(reminder)]
    }
  }

  private func moved(
    _ id: Identifier<Escalation>, to state: EscalationState, with changes: FieldChanges,
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    let old = try source.standing(id)
    guard old.state.successors.contains(state) else {
      throw .rule(.noTransition(from: old.state.label, to: state.label))
    }
    var standing = old
    // The reason belongs to one return: a second one has its own.
    if old.state == .returned { standing.returnReason = "" }
    var new = Escalation(id: id, values: changes.applied(to: standing.values))
    // Asked while the old state stands: what closing needs depends on where it ends.
    let missing = new.missing(for: state)
    guard missing.isEmpty else { throw .rule(.blocked(missing)) }
    new.state = state
    if state == .sent, new.sentAt == nil { new.sentAt = now }
    if let problem = new.problems(today: now.day).first { throw .rule(problem) }
    return RecordWrite(from: old, to: new)
  }
}
