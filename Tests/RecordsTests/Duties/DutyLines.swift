import Records

extension Duty {
  /// One line a test can compare: rule, due instant or limit, strength and whose rule it is.
  var line: String {
    let end = due.map { "\($0.day.formattedShort) \($0.clock.formatted)" } ?? limit.vietnamese
    let sign = isSettled ? "x" : "-"
    return "\(sign) \(rule)/\(occurrence) \(end) \(strength.rawValue) \(basisKind.rawValue)"
  }
}

extension DutyCompletion {
  static func done(
    _ rule: String, _ occurrence: Int = 1, of incident: Incident, at iso: String
  ) -> DutyCompletion {
    var completion = DutyCompletion(
      subject: incident.id.record, rule: rule, occurrence: occurrence)
    completion.doneAt = .at(iso)
    return completion
  }

  static func excused(
    _ rule: String, of incident: Incident, _ excuse: String
  ) -> DutyCompletion {
    var completion = DutyCompletion(subject: incident.id.record, rule: rule, occurrence: 1)
    completion.excuse = excuse
    return completion
  }
}
