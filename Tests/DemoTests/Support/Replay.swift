import Demo
import Ledger
import Records

/// A register in memory, to which steps are applied one by one, with every rule looked at.
struct Replay {
  private(set) var values: [KindCode: [RecordID: FieldValues]] = [:]
  /// Rules that a step broke, in words; empty when the steps keep them all.
  private(set) var faults: [String] = []
  private(set) var moves: Set<String> = []
  private var completions: [RecordID: [DutyCompletion]] = [:]
  private var lastAt = Moment(milliseconds: .min)
  private let facts: DutyFacts

  init(facts: DutyFacts) { self.facts = facts }

  func records<Record: Recorded>(_ type: Record.Type) -> [Record] {
    (values[Record.kind] ?? [:]).map { Record(id: Identifier($0.key), values: $0.value) }
  }

  func record<Record: Recorded>(_ id: Identifier<Record>) -> Record? {
    values[Record.kind]?[id.record].map { Record(id: id, values: $0) }
  }

  mutating func apply(_ step: DemoStep) {
    if step.at < lastAt { faults.append("out of order at \(step.at)") }
    lastAt = step.at
    if step.writes.isEmpty { faults.append("empty step at \(step.at)") }
    for write in step.writes { apply(write, at: step.at) }
    if record(step.author) == nil { faults.append("unknown author at \(step.at)") }
  }

  private mutating func apply(_ write: RecordWrite, at: Moment) {
    let old = values[write.kind]?[write.id]
    let new = write.changes.applied(to: old ?? FieldValues())
    if write.changes.isEmpty { faults.append("nothing written at \(at)") }
    if let fault = fault(write, old: old, new: new, at: at) {
      faults.append("\(fault) at \(at) in \(write.id)")
    }
    values[write.kind, default: [:]][write.id] = new
    if write.kind == DutyCompletion.kind {
      let completion = DutyCompletion(id: Identifier(write.id), values: new)
      completions[completion.subject, default: []].append(completion)
    }
  }

  private mutating func fault(
    _ write: RecordWrite, old: FieldValues?, new: FieldValues, at: Moment
  ) -> String? {
    switch write.kind {
    case Institution.kind:
      let problems = Institution(id: Identifier(write.id), values: new).problems
      return problems.first.map { "\($0)" }
    case Incident.kind:
      let id = Identifier<Incident>(write.id)
      return fault(
        old: old.map { Incident(id: id, values: $0) }, new: Incident(id: id, values: new),
        reason: write.reason, at: at)
    case Escalation.kind:
      let id = Identifier<Escalation>(write.id)
      return fault(
        old: old.map { Escalation(id: id, values: $0) }, new: Escalation(id: id, values: new))
    case DutyCompletion.kind:
      return fault(DutyCompletion(id: Identifier(write.id), values: new), at)
    case CommuneTask.kind:
      let task = CommuneTask(id: Identifier(write.id), values: new)
      return task.problems(today: at.day).first.map { "\($0)" }
    case LogLine.kind:
      let line = LogLine(id: Identifier(write.id), values: new)
      return record(line.incident) == nil || line.text == nil ? "log line of nothing" : nil
    default: return old == nil ? nil : "second write"
    }
  }
}

extension Replay {
  private mutating func fault(
    old: Incident?, new: Incident, reason: String?, at: Moment
  ) -> String? {
    if let problem = new.problems(now: at).first { return "\(problem)" }
    if new.level < LevelTriggers.lowestLevel(of: new) { return "level below the facts" }
    if let place = new.institution, record(place) == nil { return "incident at no institution" }
    guard let old else { return new.state == .new && new.number != nil ? nil : "begins wrongly" }
    if new.level < old.level, reason == nil { return "lowered without a reason" }
    guard new.state != old.state else { return nil }
    moves.insert("\(old.state) \(new.state)")
    guard old.state.successors.contains(new.state) else { return "\(old.state) to \(new.state)" }
    if IncidentGuards.needsReason(new.state), reason == nil { return "moved without a reason" }
    var before = new
    before.state = old.state
    let duties = IncidentDuties(
      incident: before, completions: completions[new.id.record] ?? [], facts: facts)
    let missing = IncidentGuards(
      incident: before, openLegalDuties: duties.blocking.map(\.what)
    ).missing(for: new.state)
    return missing.isEmpty ? nil : "\(new.state) lacks \(missing.map(\.vietnamese))"
  }

  private mutating func fault(old: Escalation?, new: Escalation) -> String? {
    if let problem = new.problems.first { return "\(problem)" }
    if let incident = new.incident, record(incident) == nil { return "request of no incident" }
    let missing = new.missing(for: new.state)
    if !missing.isEmpty { return "\(new.state) lacks \(missing.map(\.vietnamese))" }
    guard let old else { return new.state == .draft ? nil : "begins wrongly" }
    moves.insert("\(old.state) \(new.state)")
    return old.state.successors.contains(new.state) ? nil : "\(old.state) to \(new.state)"
  }

  private func fault(_ completion: DutyCompletion, _ at: Moment) -> String? {
    guard let incident = record(Identifier<Incident>(completion.subject)) else {
      return "completion of nothing"
    }
    if !completion.isSettled { return "completion without a completion" }
    if let doneAt = completion.doneAt, doneAt > at || doneAt < incident.learnedAt {
      return "done at an impossible time"
    }
    return nil
  }
}
