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
      let _: Incident = try source.standing(line.incident)
      return [try Self.writing(line)]
    case .move(let id, let state, let changes, let reason):
      let move = IncidentMove(id: id, target: state, changes: changes, reason: reason)
      return try move.writes(from: source, at: now)
    case .withdraw(let id, let reason):
      return [try Self.withdrawing(id, reason: reason, from: source)]
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
    // A number of a wrong year would stand for ever; without one the incident is as well logged.
    incident.number =
      source.isClockSuspect ? nil : try source.nextIncidentNumber(year: now.day.year)
    var writes = [RecordWrite(incident)]
    if let line { writes.append(try writing(line)) }
    return writes
  }

  /// Withdrawing is no way around a legal notification, nor around what others were asked.
  private static func withdrawing(
    _ id: Identifier<Incident>, reason: String, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    guard !reason.isEmpty else { throw .rule(.needsReason) }
    let old = try source.standing(id)
    let guards = IncidentGuards(
      incident: old, openLegalDuties: try source.openLegalDuties(of: old))
    let reasons = guards.againstWithdrawing(openEscalations: try source.openEscalations(of: id))
    guard reasons.isEmpty else { throw .rule(.cannotWithdraw(reasons)) }
    var new = old
    new.isWithdrawn = true
    return RecordWrite(from: old, to: new, reason: reason)
  }

  private static func writing(_ line: LogLine) throws(StoreError) -> RecordWrite {
    let label = LogLine.Fields.text.label
    guard let text = line.text, !text.isEmpty else { throw .rule(.missing(label)) }
    guard text.count <= LogLine.textLimit else {
      throw .rule(.tooLong(label, count: text.count, limit: LogLine.textLimit))
    }
    return RecordWrite(line)
  }

  /// A field change that meets a higher trigger raises the level in the same write.
  private static func editing(
    _ id: Identifier<Incident>, _ changes: FieldChanges, reason: String?,
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    let old = try source.standing(id)
    var new = Incident(id: id, values: changes.applied(to: old.values))
    guard new.state == old.state else {
      throw .rule(.noTransition(from: old.state.label, to: new.state.label))
    }
    new.number = old.number
    let lowest = LevelTriggers.lowestLevel(of: new)
    let isRaised = LevelTriggers.lowestLevel(of: old) < lowest && new.level < lowest
    if isRaised { new.level = lowest }
    if new.level < old.level, reason?.isEmpty ?? true { throw .rule(.needsReason) }
    if new.level != old.level { new.levelSince = new.level > old.level ? now : nil }
    if let problem = new.problems(now: now).first { throw .rule(problem) }
    return RecordWrite(from: old, to: new, reason: reason)
  }
}
