import Ledger

/// Measures with a day: each is a duty until it is done.
extension IncidentDuties {
  /// Kept in completions: never renamed.
  private static let measurePrefix = "M-"

  static func rule(of measure: Measure) -> String { measurePrefix + measure.id.record.description }

  /// The measure of a rule; nil for a rule of another kind.
  public static func measure(ofRule rule: String) -> Identifier<Measure>? {
    guard rule.hasPrefix(measurePrefix) else { return nil }
    return RecordID(hex: String(rule.dropFirst(measurePrefix.count))).map { Identifier($0) }
  }

  var measureDuties: [Duty] { measures.compactMap(measureDuty) }

  private func measureDuty(_ measure: Measure) -> Duty? {
    guard let dueOn = measure.dueOn else { return nil }
    let rule = Self.rule(of: measure)
    let doer = measure.doer.isEmpty ? nil : Phrase(verbatim: measure.doer)
    let set = Phrase(
      "Hạn của biện pháp do cán bộ đặt: \(dueOn.formatted)",
      "Day of the measure set by the officer: \(dueOn.formatted)")
    return Duty(
      subject: incident.id.record, subjectKind: Incident.kind, rule: rule,
      what: Phrase("Biện pháp: \(measure.what)", "Measure: \(measure.what)"), strength: .should,
      limit: Phrase("đến \(dueOn.formatted)", "until \(dueOn.formatted)"), start: dueOn.start,
      due: dueOn.end, reason: .set(set), basisKind: .commune, confidence: .known, actor: doer,
      completion: settlement(of: measure, completion(rule)))
  }

  /// The measure says whether it is done; what was noted of its duty tells how, or why not.
  private func settlement(of measure: Measure, _ noted: DutyCompletion?) -> DutyCompletion? {
    guard let done = measure.completion else { return noted?.doneAt == nil ? noted : nil }
    return noted?.doneAt == nil ? done : noted
  }
}

extension Measure {
  /// What stands for the completion of its duty once it was noted as done on the measure itself.
  fileprivate var completion: DutyCompletion? {
    guard let doneOn else { return nil }
    var completion = DutyCompletion(
      subject: incident.record, rule: IncidentDuties.rule(of: self), occurrence: 1)
    completion.doneAt = doneOn.start
    completion.channel = .inPerson
    completion.personReached = doer
    return completion
  }
}

extension DutyCompletion {
  /// A measure that was done as a duty is done as a measure too.
  func measureWrites(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    guard let id = IncidentDuties.measure(ofRule: rule), let doneAt else { return [] }
    let old: Measure = try source.record(id)
    var new = old
    new.doneOn = doneAt.day
    return old == new ? [] : [RecordWrite(from: old, to: new)]
  }
}
