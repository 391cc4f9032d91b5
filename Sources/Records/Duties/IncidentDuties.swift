import Ledger

/// The shipped facts from which the duties of an incident follow.
public struct DutyFacts: Sendable {
  public var recipients: [Recipient]
  public var recipientDuties: [RecipientDuty]
  public var clocks: [ClockRule]
  public var calendar: WorkingCalendar

  public init(
    recipients: [Recipient], recipientDuties: [RecipientDuty], clocks: [ClockRule],
    calendar: WorkingCalendar
  ) {
    self.recipients = recipients
    self.recipientDuties = recipientDuties
    self.clocks = clocks
    self.calendar = calendar
  }
}

/// The duties of one incident: whom to tell, what to write, by when.
public struct IncidentDuties {
  let incident: Incident
  let facts: DutyFacts
  /// What was done or excused so far, by rule and occurrence.
  let completions: [String: DutyCompletion]

  public init(incident: Incident, completions: [DutyCompletion], facts: DutyFacts) {
    self.incident = incident
    self.facts = facts
    self.completions = Dictionary(
      completions.map { (Self.key($0.rule, $0.occurrence), $0) },
      uniquingKeysWith: { _, last in last })
  }

  private static func key(_ rule: String, _ occurrence: Int) -> String { "\(rule)/\(occurrence)" }
}

extension IncidentDuties {
  /// All duties, done ones included, in the order of ``Duty/lateFrom``.
  ///
  /// A settled incident starts nothing anew; what was done about it stays. A duplicate or
  /// withdrawn one owes nothing.
  public var all: [Duty] {
    guard incident.state != .duplicate, !incident.isWithdrawn else { return [] }
    let codes = ([incident.category] + incident.furtherCategories)
      .map { IncidentCategory.Code($0) }
    let met = LevelTriggers.met(by: incident)
    let clocks = facts.clocks.filter {
      $0.applies(to: codes, level: incident.level.rawValue, met: met)
    }
    let duties = notifications(codes, clocks) + clocks.flatMap { clockDuties($0) }
    return duties.sorted {
      $0.lateFrom == $1.lateFrom ? $0.rule < $1.rule : $0.lateFrom < $1.lateFrom
    }
  }

  /// Those that keep the incident from being closed.
  public var blocking: [Duty] { all.filter(\.blocksClosing) }
}

/// Telling people: one duty for each recipient, or one for a group of which any may be told.
extension IncidentDuties {
  private func notifications(
    _ categories: [IncidentCategory.Code], _ clocks: [ClockRule]
  ) -> [Duty] {
    var seen: Set<String> = []
    var duties: [Duty] = []
    let level = incident.level.rawValue
    for category in categories {
      for row in facts.recipientDuties
      where row.category == category && row.fromLevel <= level {
        let rule = Self.rule(of: row)
        guard seen.insert(rule).inserted else { continue }
        duties.append(notification(row, rule: rule, clocks: clocks))
      }
    }
    return duties
  }

  /// "N-gia_dinh" for one recipient; "N-XH-any1" for a group.
  static func rule(of row: RecipientDuty) -> String {
    row.anyOneOf.map { "N-\(row.category)-\($0)" } ?? "N-\(row.recipient)"
  }

  private func notification(
    _ row: RecipientDuty, rule: String, clocks: [ClockRule]
  ) -> Duty {
    let names = recipientNames(row)
    let clock = clocks.first { $0.isLegalNotice(to: row.recipient) }
    let isLaw = row.strength == .must && row.confidence.mayBeShownAsLaw
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: rule,
      what: Phrase("Báo \(names.vietnamese)", "Tell \(names.english)"),
      strength: row.strength, limit: (clock?.limit ?? .promptly).label,
      start: incident.learnedAt,
      due: clock?.due(from: incident.learnedAt, calendar: facts.calendar)?.moment,
      basisKind: isLaw ? .law : .default, document: clock?.document ?? row.document,
      confidence: row.confidence, condition: row.condition,
      completion: completions[Self.key(rule, 1)])
  }

  private func recipientNames(_ row: RecipientDuty) -> Phrase {
    let codes: [Recipient.Code]
    if let group = row.anyOneOf {
      codes = facts.recipientDuties
        .filter { $0.category == row.category && $0.anyOneOf == group }.map(\.recipient)
    } else {
      codes = [row.recipient]
    }
    let names = codes.compactMap { code in facts.recipients.first { $0.code == code }?.name }
    guard let first = names.first else { return Phrase(verbatim: row.recipient.rawValue) }
    return names.dropFirst().reduce(first) {
      Phrase(
        "\($0.vietnamese) hoặc \($1.vietnamese)", "\($0.english) or \($1.english)")
    }
  }
}

/// Reports and follow-ups: one duty a rule, or one after the other for a rule that recurs.
extension IncidentDuties {
  private func clockDuties(_ clock: ClockRule) -> [Duty] {
    guard let start = start(of: clock) else { return [] }
    guard let recurrence = clock.recurrence else {
      // A legal notice is already there as a duty towards its recipient.
      return clock.recipients.contains { clock.isLegalNotice(to: $0) }
        ? [] : [duty(clock, 1, from: start)]
    }
    return recurring(clock, recurrence, from: start)
  }

  /// Nil while the clock has not begun.
  private func start(of clock: ClockRule) -> Moment? {
    switch clock.countedFrom {
    case .learned, .received, .happened: incident.learnedAt
    case .settled: incident.settledAt
    case .judged, .fileComplete, .accepted: nil
    }
  }

  /// The done ones, and the next one while the incident is not settled.
  private func recurring(
    _ clock: ClockRule, _ recurrence: ClockRule.Recurrence, from start: Moment
  ) -> [Duty] {
    var duties: [Duty] = []
    var occurrence = 1
    var from = start
    while let done = completions[Self.key(clock.code.rawValue, occurrence)], done.isSettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
      from = done.doneAt ?? recurrence.next(after: from)
      occurrence += 1
    }
    if incident.isUnsettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
    }
    return duties
  }

  private func duty(
    _ clock: ClockRule, _ occurrence: Int, from start: Moment, due: Moment? = nil
  ) -> Duty {
    let counted = clock.due(from: start, calendar: facts.calendar)
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: clock.code.rawValue,
      occurrence: occurrence, what: clock.what,
      strength: .should, limit: clock.limit.label,
      start: start, due: due ?? counted?.moment,
      explanation: counted?.count?.steps.map(\.line) ?? [], basisKind: clock.basisKind,
      document: clock.document, confidence: clock.confidence, condition: clock.condition,
      completion: completions[Self.key(clock.code.rawValue, occurrence)])
  }
}

extension ClockRule {
  /// Whether the law sets by when `recipient` is told.
  func isLegalNotice(to recipient: Recipient.Code) -> Bool {
    step == .notify && basisKind == .law && confidence.mayBeShownAsLaw
      && recipients.contains(recipient)
  }
}

extension Incident {
  /// Whether follow-ups go on.
  var isUnsettled: Bool {
    switch state {
    case .new, .verifying, .handling, .transferred, .awaitingConclusion, .reopened: true
    case .following, .closed, .falseReport, .duplicate: false
    }
  }
}

extension ClockRule.Recurrence {
  /// The end of the day that lies one step behind the day of `moment`.
  func next(after moment: Moment) -> Moment {
    switch unit {
    case .days: moment.day.adding(days: every).end
    case .weeks: moment.day.adding(days: 7 * every).end
    case .months: moment.day.adding(months: every).end
    }
  }
}
