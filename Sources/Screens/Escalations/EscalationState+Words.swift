import Records
import Terminal

extension EscalationState {
  /// The state in a narrow column. What went out without a letter number was only said.
  func short(isOfficial: Bool) -> Phrase {
    switch self {
    case .sent where !isOfficial: Phrase("Đã thông tin", "Informed")
    case .sent: Phrase("Đã gửi văn bản", "Letter sent")
    case .settledHere: Phrase("Xã giải quyết", "Settled here")
    default: label
    }
  }

  var style: Style {
    switch self {
    case .refused, .returned: .warning
    case .answered, .closed, .settledHere: .good
    default: .plain
    }
  }
}

extension EscalationRow {
  /// The state in the words of every page; a withdrawn one is that before anything else.
  var shortState: Phrase {
    isWithdrawn || ![.sent, .settledHere].contains(state)
      ? stateLabel : state.short(isOfficial: isOfficial)
  }
}

extension Escalation {
  /// The state in the words of every page; a withdrawn one is that before anything else.
  var shortState: Phrase {
    isWithdrawn || ![.sent, .settledHere].contains(state)
      ? stateLabel : state.short(isOfficial: isOfficial)
  }

  /// Whether it is official, in words; nil for what is settled without sending.
  var standing: Phrase? {
    if isOfficial {
      return Phrase("chính thức, công văn \(letterNumber)", "official, letter \(letterNumber)")
    }
    if sentAt != nil {
      return Phrase("mới thông tin, chưa chính thức", "informed only, not official")
    }
    return group != .petition && state.isBeforeSending
      ? Phrase("chưa gửi đi", "not sent") : nil
  }
}
