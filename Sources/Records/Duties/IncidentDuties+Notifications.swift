import Ledger

/// Telling people: one duty for each recipient, or one for a group of which any may be told.
extension IncidentDuties {
  func notifications(_ clocks: [ClockRule]) -> [Duty] {
    var strongest: [String: RecipientDuty] = [:]
    for category in categories {
      for row in facts.recipientDuties
      where row.category == category && row.fromLevel <= incident.level.rawValue {
        let rule = Self.rule(of: row)
        if let other = strongest[rule], other.weight <= row.weight { continue }
        strongest[rule] = row
      }
    }
    return strongest.map { notification($0.value, rule: $0.key, clocks: clocks) }
  }

  /// "N-gia_dinh" for one recipient; "N-XH-any1" for a group.
  static func rule(of row: RecipientDuty) -> String {
    row.anyOneOf.map { "N-\(row.category)-\($0)" } ?? "N-\(row.recipient)"
  }

  func notification(_ row: RecipientDuty, rule: String, clocks: [ClockRule]) -> Duty {
    let start = start(ofRuleFrom: row.fromLevel)
    let clock = clocks.first { $0.isLegalNotice(to: row.recipient) }
      .map { knowable($0, from: start) }
    let limit = clock?.limit ?? .promptly
    let due = clock?.due(from: start, calendar: facts.calendar)
    let count = DueCount(
      from: startLabel(.learned, start), start: start, limit: limit, due: due?.moment,
      count: due?.count, rule: clock)
    var duty = Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: rule,
      what: facts.telling(row),
      strength: row.strength, limit: limit.label, start: start, due: due?.moment,
      reason: .counted(count), basisKind: row.isLaw ? .law : .default,
      document: clock?.document ?? row.document, confidence: row.confidence,
      condition: row.condition, actor: clock?.actor, manner: row.manner,
      completion: completion(rule) ?? toldOtherwise(row))
    duty.isCall = true
    duty.known = known(clock)
    duty.legalDue = clock.flatMap { legalDue($0, from: start) }
    return duty
  }

  /// Telling any one of a group fulfils it, also where it was noted as telling that one alone, and
  /// so does a joint call to several of whom that one was.
  private func toldOtherwise(_ row: RecipientDuty) -> DutyCompletion? {
    let rules = facts.members(of: row).flatMap { code in
      ["N-\(code)"] + facts.clocks.filter { $0.isJointCall(to: code) }.map(\.code.rawValue)
        + facts.localClocks.ownCodes.filter { calls(code, byOwnRule: $0) }
    }
    return rules.compactMap { completion($0) }.filter { $0.doneAt != nil }
      .min { ($0.doneAt?.milliseconds ?? 0) < ($1.doneAt?.milliseconds ?? 0) }
  }
}

extension IncidentDuties {
  /// Whether a rule made here is about calling somebody.
  private func calls(_ recipient: Recipient.Code, byOwnRule code: String) -> Bool {
    facts.localClocks.versions(of: code).contains {
      $0.own.recipients.contains(recipient.rawValue)
    }
  }
}

extension RecipientDuty {
  /// A must that may be shown as law.
  var isLaw: Bool { strength == .must && confidence.mayBeShownAsLaw }

  /// Of two rows for one recipient the lighter number holds: law, then other musts, then what is
  /// good practice; what always holds goes before what holds on a condition.
  fileprivate var weight: Int {
    let standing = isLaw ? 0 : strength == .must ? 1 : 2
    return standing * 2 + (condition == nil ? 0 : 1)
  }
}

extension ClockRule {
  /// Whether the rule is the program's own, to call several people of whom `recipient` is one.
  fileprivate func isJointCall(to recipient: Recipient.Code) -> Bool {
    matter == .incident && step == .notify && basisKind == .default
      && recipients.contains(recipient)
  }

  /// Whether the law sets by when `recipient` is told.
  func isLegalNotice(to recipient: Recipient.Code) -> Bool {
    step == .notify && isCertainLaw && !isOwn
      && recipients.contains(recipient)
  }
}
