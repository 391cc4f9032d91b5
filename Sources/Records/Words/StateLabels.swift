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

extension EscalationGroup {
  /// A difficulty and a petition come from somebody: what nobody has begun yet is no draft.
  fileprivate func label(
    of state: EscalationState, isClassified: Bool, result: PetitionResult? = nil
  ) -> Phrase {
    guard state == .draft else { return state.label }
    switch self {
    case .request: return state.label
    case .difficulty where isClassified: return Phrase("Đã phân loại", "Classified")
    case .difficulty: return Phrase("Mới ghi nhận", "Noted")
    case .petition where result == .beingSettled: return Phrase("Đang xử lý", "In hand")
    case .petition where result != nil: return Phrase("Đã trả lời", "Answered")
    case .petition: return Phrase("Mới tiếp nhận", "Received")
    }
  }
}

extension Escalation {
  public var stateLabel: Phrase {
    standing(
      group.label(of: state, isClassified: isClassified, result: petition.result),
      isWithdrawn: isWithdrawn)
  }
  /// Whether somebody still owes something.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
}

extension EscalationRow {
  public var stateLabel: Phrase {
    let isClassified = area != nil && decider != nil
    return standing(
      matter.group.label(of: state, isClassified: isClassified, result: result),
      isWithdrawn: isWithdrawn)
  }
  /// Whether somebody still owes something.
  public var isOpen: Bool { state.isOpen && !isWithdrawn }
  /// Whether the addressee owes an answer.
  public var awaitsAnswer: Bool { state.awaitsAnswer && !isWithdrawn }
}

extension MatterLine {
  public var stateLabel: Phrase {
    matter.group.label(
      of: state, isClassified: area != nil && decider != nil, result: result)
  }
}
