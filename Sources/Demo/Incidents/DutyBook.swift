import Records

/// One duty of an incident, as far as its completion needs to know it.
struct DutyTemplate: Equatable {
  let rule: String
  /// Whether the incident cannot be closed without it.
  let blocks: Bool
  let isNotification: Bool
}

extension DutyTemplate {
  /// The rules of all notifications begin so.
  static let notification = "N-"
  /// The rule of telling the family.
  static let family = "N-gia_dinh"
}

/// The duties of incidents, worked out once for each kind of case.
struct DutyBook {
  private struct Case: Hashable {
    let categories: [String]
    let level: Level
    let met: Set<SeverityTrigger.Code>
  }

  private let facts: DutyFacts
  private var known: [Case: [DutyTemplate]] = [:]

  init(facts: DutyFacts) { self.facts = facts }

  /// The duties of `incident` before and after it is settled, each once, the first occurrence.
  mutating func duties(of incident: Incident) -> [DutyTemplate] {
    let key = Case(
      categories: [incident.category] + incident.furtherCategories, level: incident.level,
      met: LevelTriggers.met(by: incident))
    if let duties = known[key] { return duties }
    var settled = incident
    settled.state = .following
    settled.settledAt = incident.learnedAt
    var seen: Set<String> = []
    let duties = [incident, settled].flatMap {
      IncidentDuties(incident: $0, completions: [], facts: facts).all
    }
    let templates = duties.filter { $0.occurrence == 1 && seen.insert($0.rule).inserted }.map {
      DutyTemplate(
        rule: $0.rule, blocks: $0.blocksClosing,
        isNotification: $0.rule.hasPrefix(DutyTemplate.notification))
    }
    known[key] = templates
    return templates
  }
}
