import Ledger

/// The days of a support plan: each day that was set is a duty of its own.
extension IncidentDuties {
  /// Kept in completions: never renamed.
  static let supportRule = "S-support"
  static let support = Phrase("Hỗ trợ học sinh theo kế hoạch", "Support the pupil as planned")

  /// What was done so far, and the next day while it lies behind what was done last.
  var supportDuties: [Duty] {
    var duties: [Duty] = []
    var last: Day?
    while let done = completion(Self.supportRule, duties.count + 1), done.isSettled {
      last = done.doneAt?.day ?? last
      duties.append(supportDuty(done.doneAt?.day, occurrence: duties.count + 1))
    }
    guard let next = incident.supportNextOn, last.map({ $0 < next }) ?? duties.isEmpty else {
      return duties
    }
    return duties + [supportDuty(next, occurrence: duties.count + 1)]
  }

  private func supportDuty(_ day: Day?, occurrence: Int) -> Duty {
    let on = day ?? incident.learnedAt.day
    let words = Phrase("ngày \(on.formatted)", "on \(on.formatted)")
    let set = Phrase(
      "Ngày hỗ trợ do cán bộ đặt: \(on.formatted)",
      "Day of support set by the officer: \(on.formatted)")
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: Self.supportRule,
      occurrence: occurrence, what: Self.support, strength: .should, limit: words,
      start: on.start, due: on.end, reason: .set(set), basisKind: .commune, confidence: .known,
      completion: completion(Self.supportRule, occurrence))
  }
}

extension Duty {
  /// Whether it goes on reminding when the incident is closed: support does not end with the file.
  public var outlastsClosing: Bool { rule == IncidentDuties.supportRule }
}
