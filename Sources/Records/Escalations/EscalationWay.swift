/// Which way an escalation went: what the counters above the list count.
public enum EscalationWay: Int, CaseIterable, Sendable {
  /// Not sent, not settled, or withdrawn.
  case none
  case settledHere
  case waiting
  /// Sent up, and no answer is owed any more.
  case sentUp
}

extension Escalation {
  public var way: EscalationWay {
    if isWithdrawn { return .none }
    if state.awaitsAnswer { return .waiting }
    if isSettledHere { return .settledHere }
    return sentAt == nil ? .none : .sentUp
  }
}
