import Ledger

/// Reports and follow-ups: one duty a rule, or one after the other for a rule that recurs.
extension IncidentDuties {
  /// The limits of time that count for this incident, each as it was in force on the day on which its
  /// clock began, or on that of the news while it has not begun.
  var clocksInForce: [ClockRule] {
    let met = LevelTriggers.met(by: incident)
    let shipped = facts.clocks.filter { applies($0, met) }.compactMap { inForce($0) }
    let own = facts.localClocks.ownCodes.compactMap { ownInForce($0) }.filter { applies($0, met) }
    return shipped + own
  }

  /// The latest that holds on the day on which its clock began decides, whether it concerns this
  /// incident or not.
  private func ownInForce(_ code: String) -> ClockRule? {
    for version in facts.localClocks.versions(of: code) {
      let rule = version.rule(over: nil)
      let began = rule.flatMap { start(of: $0) } ?? incident.learnedAt
      if version.holds(on: began.day) { return rule }
    }
    return nil
  }

  private func applies(_ clock: ClockRule, _ met: Set<SeverityTrigger.Code>) -> Bool {
    clock.applies(to: categories, level: incident.level.rawValue, met: met)
  }

  private func inForce(_ shipped: ClockRule) -> ClockRule? {
    for version in facts.localClocks.versions(of: shipped.code.rawValue) {
      let rule = version.rule(over: shipped)
      let began = start(of: rule ?? shipped) ?? incident.learnedAt
      if version.holds(on: began.day) { return rule }
    }
    return shipped
  }

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
    case .learned, .received: start(ofRuleFrom: firstLevel(of: clock))
    case .happened: happened(clock)
    case .settled: incident.settledAt
    case .judged, .fileComplete, .accepted: nil
    }
  }

  /// From the event where it is known when that was, and from the end of its day where no more is known. What names no number is done as soon as one knows, and a rule that a later fact began could
  /// not have been kept before.
  private func happened(_ clock: ClockRule) -> Moment {
    let start = start(ofRuleFrom: firstLevel(of: clock))
    guard start == incident.learnedAt, let occurred = incident.occurredFrom,
      clock.limit != .promptly, clock.limit != .atOnce
    else { return start }
    let isDayAlone = incident.precision == .day || incident.precision == .unknown
    return min(isDayAlone ? occurred.day.end : occurred, start)
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
    let clock = facts.clocks.first { $0.code == clock.code } ?? clock
    return !completions.isEmpty
      && facts.clocks.contains { other in
        other.matter == clock.matter && other.basisKind == clock.basisKind
          && other.step == clock.step && other.recurrence == nil && clock.recurrence == nil
          && other.categories == clock.categories
          && other.levels.lowerBound > clock.levels.upperBound && isSettled(other.code.rawValue)
      }
  }

  /// The done ones, and the next one while the incident is not settled.
  ///
  /// Each time counts by the rule that is in force when it begins.
  private func recurring(
    _ first: ClockRule, _ recurrence: ClockRule.Recurrence, from start: Moment
  ) -> [Duty] {
    var duties: [Duty] = []
    var occurrence = 1
    var from = start
    var (clock, recurrence) = (first, recurrence)
    while let done = completion(clock.code.rawValue, occurrence), done.isSettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
      from = done.doneAt ?? recurrence.next(after: from)
      occurrence += 1
      guard let next = facts.clock(clock.code.rawValue, on: from.day), let again = next.recurrence
      else { return duties }
      (clock, recurrence) = (next, again)
    }
    if incident.isUnsettled {
      duties.append(duty(clock, occurrence, from: from, due: recurrence.next(after: from)))
    }
    return duties
  }

  func duty(
    _ clock: ClockRule, _ occurrence: Int, from start: Moment, due: Moment? = nil
  ) -> Duty {
    let clock = knowable(clock, from: start)
    let counted = clock.due(from: start, calendar: facts.calendar)
    let from =
      occurrence > 1
      ? Phrase("từ lần trước", "from the last time") : startLabel(clock.countedFrom, start)
    let count = DueCount(
      from: from, start: start, limit: clock.limit, due: due ?? counted?.moment,
      count: counted?.count, rule: clock)
    var duty = Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: clock.code.rawValue,
      occurrence: occurrence, what: clock.what, strength: .should, limit: clock.limit.label,
      start: start, due: count.due, reason: .counted(count), basisKind: clock.basisKind,
      document: clock.document, confidence: clock.confidence, condition: clock.condition,
      actor: clock.actor, completion: completion(clock.code.rawValue, occurrence))
    duty.isCall = clock.step == .notify
    duty.known = known(clock)
    duty.legalDue = legalDue(clock, from: start)
    return duty
  }

  /// A stricter limit that had passed when it was set cannot be kept: then the list's own counts, so
  /// that no rule dated back makes lateness disappear.
  func knowable(_ clock: ClockRule, from start: Moment) -> ClockRule {
    guard let setting = clock.setting,
      let due = clock.due(from: start, calendar: facts.calendar)?.moment, due < setting.setAt,
      var shipped = facts.clocks.first(where: { $0.code == clock.code }),
      let own = shipped.due(from: start, calendar: facts.calendar)?.moment, due < own
    else { return clock }
    shipped.setting = setting
    shipped.setting?.cameTooLate = true
    return shipped
  }

  /// The news; for a rule that was made here the moment at which it was, if that was later.
  func known(_ clock: ClockRule?) -> Duty.Known {
    guard let clock, clock.isOwn, let setAt = clock.setting?.setAt, setAt > incident.learnedAt
    else {
      return .init(at: incident.learnedAt, words: Phrase("khi được biết", "when it was learned"))
    }
    return .init(
      at: setAt, words: Phrase("khi quy tắc được ghi vào sổ", "when the rule was entered"))
  }

  func legalDue(_ clock: ClockRule, from start: Moment) -> Moment? {
    guard clock.basisKind == .law, clock.setting != nil,
      let shipped = facts.clocks.first(where: { $0.code == clock.code }),
      shipped.limit != clock.limit
    else { return nil }
    return shipped.due(from: start, calendar: facts.calendar)?.moment
  }

  /// "từ khi biết", or that the count began when the level was reached.
  func startLabel(_ counted: ClockRule.Start, _ start: Moment) -> Phrase {
    if start == incident.levelSince, start > incident.learnedAt {
      return Phrase("từ khi lên mức này", "from reaching this level")
    }
    // What counts from an event of which nobody knows when it was counts from the news.
    let isNews = counted == .happened && start == incident.learnedAt
    return isNews ? ClockRule.Start.learned.label : counted.label
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
