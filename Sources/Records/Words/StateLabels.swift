/// Where a record stands as people say it: a withdrawn one is that before anything else.
private func standing(_ label: Phrase, isWithdrawn: Bool) -> Phrase {
  isWithdrawn ? FieldSpec.isWithdrawn.label : label
}

extension Incident {
  public var stateLabel: Phrase { standing(state.label, isWithdrawn: isWithdrawn) }
  /// Whether work on it goes on.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
}

extension IncidentRow {
  public var stateLabel: Phrase { standing(state.label, isWithdrawn: isWithdrawn) }
  /// Whether work on it goes on.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
}

extension Escalation {
  public var stateLabel: Phrase { standing(state.label, isWithdrawn: isWithdrawn) }
  /// Whether somebody still owes something.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
}

extension EscalationRow {
  public var stateLabel: Phrase { standing(state.label, isWithdrawn: isWithdrawn) }
  /// Whether somebody still owes something.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
  /// Whether the addressee owes an answer.
  public var awaitsAnswer: Bool { state.awaitsAnswer && !isWithdrawn }
}
