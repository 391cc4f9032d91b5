import Ledger

/// Where a paper that goes out stands.
public enum OutgoingPaperState: String, Labelled {
  case draft = "du_thao"
  case forSignature = "trinh_ky"
  case returned = "tra_lai"
  case signed = "da_ky"
  case numbered = "da_cap_so"
  case sent = "da_gui"

  public var label: Phrase {
    switch self {
    case .draft: Phrase("Dự thảo", "Draft")
    case .forSignature: Phrase("Đang trình ký", "For signature")
    case .returned: Phrase("Trả lại, sửa", "Returned")
    case .signed: Phrase("Đã ký, chờ số", "Signed, no number yet")
    case .numbered: Phrase("Đã cấp số", "Numbered")
    case .sent: Phrase("Đã gửi", "Sent")
    }
  }

  /// The states that may follow, the usual one first: a paper is signed before it is numbered.
  public var successors: [OutgoingPaperState] {
    switch self {
    case .draft, .returned: [.forSignature]
    case .forSignature: [.signed, .returned]
    case .signed: [.numbered]
    case .numbered: [.sent]
    case .sent: []
    }
  }

  /// Whether the clerk has given it a number and a day.
  public var isNumbered: Bool { self == .numbered || self == .sent }
}
