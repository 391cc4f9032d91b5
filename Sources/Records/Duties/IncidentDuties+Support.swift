import Ledger

/// The days of a support plan. Each day that was set is a duty of its own: its occurrence is the day,
/// so that what was done on one day never stands for another.
extension IncidentDuties {
  /// Kept in completions: never renamed.
  static let supportRule = "S-support"
  static let support = Phrase("Hỗ trợ học sinh theo kế hoạch", "Support the pupil as planned")

  /// What was done or excused, and the next day where one is set.
  var supportDuties: [Duty] {
    let settled = completions.values.filter { $0.rule == Self.supportRule && $0.isSettled }
    var days = Set(settled.map { Day(sinceEpoch: Int64($0.occurrence)) })
    if let next = incident.supportNextOn { days.insert(next) }
    return days.compactMap { $0 }.sorted().map { supportDuty(on: $0) }
  }

  private func supportDuty(on day: Day) -> Duty {
    let set = Phrase(
      "Ngày hỗ trợ do cán bộ đặt: \(day.formatted)",
      "Day of support set by the officer: \(day.formatted)")
    let occurrence = Int(day.sinceEpoch)
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: Self.supportRule,
      occurrence: occurrence, what: Self.support, strength: .should,
      limit: Phrase("ngày \(day.formatted)", "on \(day.formatted)"), start: day.start,
      due: day.end, reason: .set(set), basisKind: .commune, confidence: .known,
      completion: completion(Self.supportRule, occurrence))
  }
}

extension Duty {
  /// Whether it goes on reminding when the incident is closed: support does not end with the file.
  public var outlastsClosing: Bool { rule == IncidentDuties.supportRule }

  /// "(lần 2)" where one duty comes again; a day of support names its day instead.
  public var again: Phrase? {
    guard occurrence > 1, !outlastsClosing else { return nil }
    return Phrase("(lần \(occurrence))", "(no. \(occurrence))")
  }
}

extension DutyCompletion {
  /// What else becomes true with it: a day of support that is settled is no longer the next one.
  func consequences(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    guard rule == IncidentDuties.supportRule, isSettled else {
      return try measureWrites(from: source)
    }
    let old: Incident = try source.record(Identifier(subject))
    guard old.supportNextOn == Day(sinceEpoch: Int64(occurrence)) else { return [] }
    var new = old
    new.supportNextOn = nil
    return [RecordWrite(from: old, to: new)]
  }
}
