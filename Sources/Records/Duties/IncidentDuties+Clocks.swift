import Ledger

/// Reports and follow-ups: one duty a rule, or one after the other for a rule that recurs.
extension IncidentDuties {
  func clockDuties(_ clock: ClockRule) -> [Duty] {
    guard !isDoneAtHigherLevel(clock), let start = start(of: clock) else { return [] }
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
    case .learned, .received, .happened: start(ofRuleFrom: firstLevel(of: clock))
    case .settled: incident.settledAt
    case .judged, .fileComplete, .accepted: nil
    }
  }

  /// The level from which the clock runs; a fact that starts it means at least the fact's level.
  private func firstLevel(of clock: ClockRule) -> Int {
    let met = LevelTriggers.met(by: incident)
    let ofFacts = clock.triggers.filter { met.contains($0) }.map { LevelTriggers.level(of: $0) }
    return max(clock.levels.lowerBound, ofFacts.min()?.rawValue ?? 1)
  }

  /// After a lowering, what was done under the stricter clock of the same step need not be done
  /// again.
  private func isDoneAtHigherLevel(_ clock: ClockRule) -> Bool {
    !completions.isEmpty
      && facts.clocks.contains { other in
        other.matter == clock.matter && other.basisKind == clock.basisKind
          && other.step == clock.step && other.recurrence == nil && clock.recurrence == nil
          && other.categories == clock.categories
          && other.levels.lowerBound > clock.levels.upperBound && isSettled(other.code.rawValue)
      }
  }

  /// The done ones, and the next one while the incident is not settled.
  private func recurring(
    _ clock: ClockRule, _ recurrence: ClockRule.Recurrence, from start: Moment
  ) -> [Duty] {
    var duties: [Duty] = []
    var occurrence = 1
    var from = start
    while let done = completion(clock.code.rawValue, occurrence), done.isSettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
      from = done.doneAt ?? recurrence.next(after: from)
      occurrence += 1
    }
    if incident.isUnsettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
    }
    return duties
  }

  func duty(
    _ clock: ClockRule, _ occurrence: Int, from start: Moment, due: Moment? = nil
  ) -> Duty {
    let counted = clock.due(from: start, calendar: facts.calendar)
    let from =
      occurrence > 1
      ? Phrase("từ lần trước", "from the last time") : startLabel(clock.countedFrom, start)
    let count = DueCount(
      from: from, start: start, limit: clock.limit, due: due ?? counted?.moment,
      count: counted?.count)
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: clock.code.rawValue,
      occurrence: occurrence, what: clock.what, strength: .should, limit: clock.limit.label,
      start: start, due: count.due, reason: .counted(count), basisKind: clock.basisKind,
      document: clock.document, confidence: clock.confidence, condition: clock.condition,
      actor: clock.actor, completion: completion(clock.code.rawValue, occurrence))
  }

  /// "từ khi biết", or that the count began when the level was reached.
  func startLabel(_ counted: ClockRule.Start, _ start: Moment) -> Phrase {
    start == incident.levelSince && start > incident.learnedAt
      ? Phrase("từ khi lên mức này", "from reaching this level") : counted.label
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
