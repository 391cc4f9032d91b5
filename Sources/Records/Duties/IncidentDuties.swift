import Ledger

/// The shipped facts from which duties follow.
public struct DutyFacts: Sendable {
  public var recipients: [Recipient]
  public var recipientDuties: [RecipientDuty]
  /// As shipped; ``localClocks`` change them.
  public var clocks: [ClockRule]
  public var calendar: WorkingCalendar
  public var localClocks: LocalClocks
  /// From when the documents of the clocks are in force, where that is known.
  public var effectiveOn: [GuidanceDocument.Number: Day]

  public init(
    recipients: [Recipient], recipientDuties: [RecipientDuty], clocks: [ClockRule],
    calendar: WorkingCalendar, localClocks: LocalClocks = LocalClocks(),
    effectiveOn: [GuidanceDocument.Number: Day] = [:]
  ) {
    self.recipients = recipients
    self.recipientDuties = recipientDuties
    self.clocks = clocks
    self.calendar = calendar
    self.localClocks = localClocks
    self.effectiveOn = effectiveOn
  }
}

/// The duties of one incident: whom to tell, what to write, by when.
public struct IncidentDuties {
  let incident: Incident
  let facts: DutyFacts
  let measures: [Measure]
  /// What was done or excused so far, by rule and occurrence.
  let completions: [String: DutyCompletion]

  public init(
    incident: Incident, completions: [DutyCompletion], measures: [Measure] = [], facts: DutyFacts
  ) {
    self.incident = incident
    self.facts = facts
    self.measures = measures
    self.completions = Dictionary(
      completions.map { (Self.key($0.rule, $0.occurrence), $0) },
      uniquingKeysWith: { _, last in last })
  }

  private static func key(_ rule: String, _ occurrence: Int) -> String { "\(rule)/\(occurrence)" }

  func completion(_ rule: String, _ occurrence: Int = 1) -> DutyCompletion? {
    completions[Self.key(rule, occurrence)]
  }

  func isSettled(_ rule: String) -> Bool { completion(rule)?.isSettled ?? false }
}

extension IncidentDuties {
  /// All duties, done ones included, in the order of ``Duty/lateFrom``.
  ///
  /// A settled incident starts nothing anew; what was done about it stays, even where its rule
  /// holds no longer. A duplicate or withdrawn one owes nothing.
  public var all: [Duty] {
    guard incident.state != .duplicate, !incident.isWithdrawn else { return [] }
    let clocks = clocksInForce
    let asked =
      notifications(clocks) + clocks.flatMap { clockDuties($0) } + supportDuties
      + measureDuties
    return (asked + doneBefore(asked)).sorted {
      $0.lateFrom == $1.lateFrom ? $0.rule < $1.rule : $0.lateFrom < $1.lateFrom
    }
  }

  /// Those that keep the incident from being closed.
  public var blocking: [Duty] { all.filter(\.blocksClosing) }

  var categories: [IncidentCategory.Code] {
    ([incident.category] + incident.furtherCategories).map { IncidentCategory.Code($0) }
  }

  /// From when a rule counts that holds from a level on: one that began to hold when the level was
  /// raised could not have been kept before; one that held before goes on.
  func start(ofRuleFrom level: Int) -> Moment {
    guard level == incident.level.rawValue, let since = incident.levelSince else {
      return incident.learnedAt
    }
    return max(incident.learnedAt, since)
  }

  /// What was settled under rules that do not hold any more: another level, another category.
  private func doneBefore(_ asked: [Duty]) -> [Duty] {
    let keys = Set(asked.map { Self.key($0.rule, $0.occurrence) })
    let rest = completions.filter { !keys.contains($0.key) && $0.value.isSettled }.values
    return rest.compactMap { completion in
      if let clock = facts.clock(ofDuty: completion.rule) {
        return duty(clock, completion.occurrence, from: incident.learnedAt)
      }
      let row = facts.recipientDuties.first { Self.rule(of: $0) == completion.rule }
      return row.map { notification($0, rule: completion.rule, clocks: []) }
    }
  }
}
