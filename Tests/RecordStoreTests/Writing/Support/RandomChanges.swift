import Ledger
import Records

@testable import RecordStore

/// Changes as an officer might make them, drawn by chance; the same seed gives the same ones.
struct RandomChanges {
  private(set) var institutions: [Identifier<Institution>] = []
  private(set) var incidents: [Identifier<Incident>] = []
  private(set) var escalations: [Identifier<Escalation>] = []
  private var chance: StoreChance
  private let words = [
    "Mường Xén", "Kỳ Sơn", "hòa", "Đặc biệt", "phụ huynh", "báo", "số 7", "đã rõ",
  ]

  init(seed: UInt64) { chance = StoreChance(seed: seed &* 7919 &+ 3) }

  /// Adds what other copies have made to what may be changed.
  mutating func learn(from other: RandomChanges) {
    institutions += other.institutions.filter { !institutions.contains($0) }
    incidents += other.incidents.filter { !incidents.contains($0) }
    escalations += other.escalations.filter { !escalations.contains($0) }
  }

  /// The next change; it may be one that a rule refuses.
  mutating func next(at now: Moment) -> Change {
    switch Int.random(in: 0..<16, using: &chance) {
    case 0, 1: return addInstitution()
    case 2, 3: return editInstitution()
    case 4, 5: return addIncident(at: now)
    case 6, 7: return editIncident()
    case 8: return logLine(at: now)
    case 9: return moveIncident()
    case 10: return completeDuty(at: now)
    case 11: return addEscalation()
    case 12: return moveEscalation()
    case 13: return addMatter()
    case 14: return remind(at: now)
    default: return withdrawOrUndo()
    }
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...3, using: &chance)).map { _ in words.randomElement(using: &chance) ?? ""
    }
    .joined(separator: " ")
  }

  private mutating func id<Record>() -> Identifier<Record> {
    Identifier(RecordID.random(using: &chance))
  }

  private mutating func addInstitution() -> Change {
    let name = "Trường \(text()) \(Int.random(in: 1...9999, using: &chance))"
    let school = Institution(id: id(), name: name, level: .primary, communeCode: "16813")
    institutions.append(school.id)
    return .institution(.add(school))
  }

  private mutating func editInstitution() -> Change {
    guard let school = institutions.randomElement(using: &chance) else { return addInstitution() }
    var values = FieldValues()
    values.set(Institution.Fields.principalName, text())
    if Bool.random(using: &chance) { values.set(Institution.Fields.phone, text()) }
    if Int.random(in: 0..<5, using: &chance) == 0 { values.set(Institution.Fields.name, text()) }
    return .institution(.edit(school, FieldChanges(values.byCode)))
  }

  private mutating func addIncident(at now: Moment) -> Change {
    let level = Level(rawValue: Int.random(in: 1...4, using: &chance)) ?? .notice
    var incident = Incident(
      id: id(), category: ["BL", "TN", "NĐ"].randomElement(using: &chance) ?? "BL",
      level: level, title: text(),
      learnedAt: now.adding(minutes: -Int.random(in: 0...900, using: &chance)))
    incident.institution = institutions.randomElement(using: &chance)
    incidents.append(incident.id)
    let line = LogLine(id: id(), incident: incident.id, writtenAt: now, text: text())
    return .incident(.log(incident, Bool.random(using: &chance) ? line : nil))
  }

  private mutating func editIncident() -> Change {
    guard let incident = incidents.randomElement(using: &chance) else { return editInstitution() }
    var values = FieldValues()
    values.set(Incident.Fields.place, text())
    if Bool.random(using: &chance) {
      values.set(Incident.Fields.level, Int.random(in: 1...4, using: &chance))
    }
    if Int.random(in: 0..<4, using: &chance) == 0 {
      values.set(Incident.Fields.institution, institutions.randomElement(using: &chance)?.record)
    }
    return .incident(.edit(incident, FieldChanges(values.byCode), reason: text()))
  }

  private mutating func logLine(at now: Moment) -> Change {
    guard let incident = incidents.randomElement(using: &chance) else {
      return addIncident(at: now)
    }
    return .incident(.write(LogLine(id: id(), incident: incident, writtenAt: now, text: text())))
  }

  private mutating func moveIncident() -> Change {
    guard let incident = incidents.randomElement(using: &chance) else { return editInstitution() }
    let state = IncidentState.allCases.randomElement(using: &chance) ?? .handling
    return .incident(.move(incident, to: state, with: FieldChanges([:]), reason: text()))
  }

  private mutating func completeDuty(at now: Moment) -> Change {
    guard let incident = incidents.randomElement(using: &chance) else {
      return addIncident(at: now)
    }
    let rule = ["N-gia_dinh", "N-ct_ubnd", "P-FOLLOW"].randomElement(using: &chance) ?? ""
    var done = DutyCompletion(subject: incident.record, rule: rule, occurrence: 1)
    done.doneAt = now
    return .duty(done)
  }

  private mutating func addEscalation() -> Change {
    var escalation = Escalation(
      id: id(), request: text(), addresseeLevel: .department, addressee: "Sở GD&ĐT")
    escalation.incident = incidents.randomElement(using: &chance)
    escalation.detail = text()
    escalations.append(escalation.id)
    return .escalation(.add(escalation))
  }

  private mutating func moveEscalation() -> Change {
    guard let escalation = escalations.randomElement(using: &chance) else { return addEscalation() }
    var values = FieldValues()
    values.set(Escalation.Fields.channel, Channel.phone)
    values.set(Escalation.Fields.revokeReason, "trùng")
    values.set(Escalation.Fields.outcome, "xong")
    let states: [EscalationState] = [.sent, .sent, .answered, .revoked, .settledHere, .closed]
    let state = states.randomElement(using: &chance) ?? .sent
    if state == .answered { values.set(Escalation.Fields.answeredOn, ScratchClock.start.day) }
    return .escalation(.move(escalation, to: state, with: FieldChanges(values.byCode)))
  }

  private mutating func addMatter() -> Change {
    var escalation = Escalation(
      id: id(), request: text(), addresseeLevel: .department, addressee: "Sở GD&ĐT")
    escalation.matter = EscalationMatter.allCases.randomElement(using: &chance) ?? .petition
    escalation.issue.area = GuidanceArea.allCases.randomElement(using: &chance)
    escalation.issue.decider = DecidingBody.allCases.randomElement(using: &chance)
    escalation.onwardOf = Bool.random(using: &chance) ? escalations.last : nil
    escalations.append(escalation.id)
    return .escalation(.add(escalation))
  }

  private mutating func remind(at now: Moment) -> Change {
    guard let escalation = escalations.randomElement(using: &chance) else { return addEscalation() }
    var reminder = Reminder(id: id(), escalation: escalation, at: now)
    reminder.whom = text()
    return .escalation(.remind(reminder))
  }

  private mutating func withdrawOrUndo() -> Change {
    if Bool.random(using: &chance) { return .undo }
    guard let incident = incidents.randomElement(using: &chance) else { return .undo }
    return .incident(.withdraw(incident, reason: text()))
  }
}

extension ScratchRegister {
  /// Writes changes drawn by chance; those that a rule refuses are left out.
  ///
  /// - Returns: how many were written.
  @discardableResult
  func write(_ count: Int, of changes: inout RandomChanges) throws -> Int {
    var written = 0
    for _ in 0..<count {
      do {
        try write(changes.next(at: clock.now))
        written += 1
      } catch StoreError.rule {
        continue
      }
    }
    return written
  }
}
