import Ledger
import Records

extension Moment {
  /// The moment at which tests write: a Saturday.
  static let noon = Moment.at("2026-11-21T12:00:00+07:00")
}

extension Identifier {
  /// The identity with a small number, for tests.
  static func number(_ number: UInt64) -> Self { Self(RecordID(high: 1, low: number)) }
}

extension Incident {
  static func example(
    _ number: UInt64 = 1, category: String = "BL", level: Level = .significant,
    state: IncidentState = .new, learnedAt: Moment = .at("2026-11-21T10:40:00+07:00")
  ) -> Incident {
    var incident = Incident(
      id: .number(number), category: category, level: level,
      title: "Xô xát sau giờ học", learnedAt: learnedAt)
    incident.state = state
    return incident
  }

  /// The example with some fields set.
  func with(_ set: (inout Incident) -> Void) -> Incident {
    var incident = self
    set(&incident)
    return incident
  }
}

extension Escalation {
  static func example(
    _ number: UInt64 = 50, state: EscalationState = .draft, channel: Channel = .paper
  ) -> Escalation {
    var escalation = Escalation(
      id: .number(number), request: "Hỗ trợ tư vấn tâm lý", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.state = state
    escalation.channel = channel
    return escalation
  }

  func with(_ set: (inout Escalation) -> Void) -> Escalation {
    var escalation = self
    set(&escalation)
    return escalation
  }
}

extension Institution {
  static func example(_ number: UInt64 = 20, name: String = "Trường tiểu học A") -> Institution {
    Institution(id: .number(number), name: name, level: .primary, communeCode: "16813")
  }

  func with(_ set: (inout Institution) -> Void) -> Institution {
    var institution = self
    set(&institution)
    return institution
  }
}

extension Recorded {
  /// The changes that make `self` what `set` makes of it.
  func changes(_ set: (inout Self) -> Void) -> FieldChanges {
    var new = self
    set(&new)
    return new.changes(since: self)
  }
}
