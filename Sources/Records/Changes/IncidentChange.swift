import Ledger

/// What can be written about incidents.
public enum IncidentChange: Equatable, Sendable {
  /// A new incident, with the first line of its log where there is one.
  case log(Incident, LogLine?)
  /// Lowering the level needs a reason.
  case edit(Identifier<Incident>, FieldChanges, reason: String?)
  case write(LogLine)
  /// Moves on, with what the new state needs.
  case move(Identifier<Incident>, to: IncidentState, with: FieldChanges, reason: String?)
  case withdraw(Identifier<Incident>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .log(let incident, let line):
      return try Self.logging(incident, line, from: source, at: now)
    case .edit(let id, let changes, let reason):
      return [try Self.editing(id, changes, reason: reason, from: source, at: now)]
    case .write(let line):
      let _: Incident = try source.record(line.incident)
      return [RecordWrite(line)]
    case .move(let id, let state, let changes, let reason):
      return [
        try Self.moving(id, to: state, with: changes, reason: reason, from: source, at: now)
      ]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.record(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }
}

extension IncidentChange {
  private static func logging(
    _ incident: Incident, _ line: LogLine?, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    var incident = incident
    incident.level = max(incident.level, LevelTriggers.lowestLevel(of: incident))
    if let problem = incident.problems(now: now).first { throw .rule(problem) }
    incident.number = try source.nextIncidentNumber(year: now.day.year)
    let first = RecordWrite(incident)
    return [first] + (line.map { [RecordWrite($0)] } ?? [])
  }

  /// A field change that meets a higher trigger raises the level in the same write.
  private static func editing(
    _ id: Identifier<Incident>, _ changes: FieldChanges, reason: String?,
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    let old = try source.record(id)
    var new = Incident(id: id, values: changes.applied(to: old.values))
    let lowest = LevelTriggers.lowestLevel(of: new)
    let isRaised = LevelTriggers.lowestLevel(of: old) < lowest && new.level < lowest
    if isRaised { new.level = lowest }
    if new.level < old.level, reason?.isEmpty ?? true { throw .rule(.needsReason) }
    if let problem = new.problems(now: now).first { throw .rule(problem) }
    return RecordWrite(from: old, to: new, reason: reason)
  }

  private static func moving(
    _ id: Identifier<Incident>, to state: IncidentState, with changes: FieldChanges,
    reason: String?, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    let old = try source.record(id)
    guard old.state.successors.contains(state) else {
      throw .rule(.noTransition(from: old.state.label, to: state.label))
    }
    if IncidentGuards.needsReason(state), reason?.isEmpty ?? true { throw .rule(.needsReason) }
    var new = Incident(id: id, values: changes.applied(to: old.values))
    new.state = old.state
    let duties = try source.openLegalDuties(of: new)
    let missing = IncidentGuards(incident: new, openLegalDuties: duties).missing(for: state)
    guard missing.isEmpty else { throw .rule(.blocked(missing)) }
    new.state = state
    if state == .following || state == .falseReport { new.settledAt = now }
    return RecordWrite(from: old, to: new, reason: reason)
  }
}
