import Ledger

/// What can be written about limits of time.
public enum ClockChange: Equatable, Sendable {
  /// What is set for a rule from a day on; for a day that has something set already, that is changed.
  case save(LocalClockRule, reason: String?)
  case withdraw(Identifier<LocalClockRule>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let rule, let reason):
      let shipped = try source.dutyFacts().clocks.first { $0.code.rawValue == rule.code }
      if let problem = rule.problems(over: shipped).first { throw .rule(problem) }
      return [try Self.saving(rule, reason: reason, from: source, at: now)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }

  /// A changed limit counts as set now; other words leave it where it was.
  private static func saving(
    _ rule: LocalClockRule, reason: String?, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    let known = try source.values(of: LocalClockRule.kind, rule.id.record)
    let old = known.map { LocalClockRule(id: rule.id, values: $0) }
    var new = rule
    new.isWithdrawn = false
    let isSame = old.map { $0.isCounted(as: new) && !$0.isWithdrawn } ?? false
    new.setAt = isSame ? old?.setAt : now
    return RecordWrite(
      kind: LocalClockRule.kind, id: rule.id.record,
      changes: FieldChanges(from: known ?? FieldValues(), to: new.values), reason: reason)
  }
}

extension LocalClockRule {
  /// Whether what is owed by when is the same.
  fileprivate func isCounted(as other: Self) -> Bool {
    limit == other.limit && countedFrom == other.countedFrom && isOff == other.isOff
      && until == other.until && own == other.own
  }
}
