import Records
import Terminal

extension EscalationState {
  /// The state in a narrow column. What went out without a letter number was only said.
  func short(isOfficial: Bool) -> Phrase {
    switch self {
    case .draft: Phrase("Dự thảo", "Draft")
    case .forSignature: Phrase("Trình ký", "To sign")
    case .returned: Phrase("Bị trả lại", "Returned")
    case .sent where !isOfficial: Phrase("Đã thông tin", "Informed")
    case .sent: Phrase("Đã gửi văn bản", "Letter sent")
    case .accepted: Phrase("Đã tiếp nhận", "Accepted")
    case .refused: Phrase("Bị từ chối", "Refused")
    case .answered: Phrase("Đã trả lời", "Answered")
    case .revoked: Phrase("Thu hồi", "Revoked")
    case .closed: Phrase("Kết thúc", "Closed")
    }
  }

  var style: Style {
    switch self {
    case .refused, .returned: .warning
    case .answered, .closed: .good
    default: .plain
    }
  }
}

extension Escalation {
  /// Whether it is official, in words.
  var standing: Phrase {
    isOfficial
      ? Phrase("chính thức, công văn \(letterNumber)", "official, letter \(letterNumber)")
      : Phrase("mới thông tin, chưa có số công văn", "informed only, no letter number yet")
  }
}
