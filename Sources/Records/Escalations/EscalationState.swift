/// Where an escalation stands.
public enum EscalationState: String, Labelled {
  case draft = "du_thao"
  case forSignature = "trinh_ky"
  case returned = "tra_lai"
  case sent = "da_gui"
  case accepted = "tiep_nhan"
  case refused = "tu_choi"
  case answered = "da_tra_loi"
  case revoked = "thu_hoi"
  case closed = "dong"
  case signed = "da_ky"
  case settledHere = "giai_quyet_tai_xa"

  public var label: Phrase {
    switch self {
    case .draft: Phrase("Dự thảo", "Draft")
    case .forSignature: Phrase("Trình ký", "For signature")
    case .returned: Phrase("Bị trả lại", "Returned")
    case .sent: Phrase("Đã gửi", "Sent")
    case .accepted: Phrase("Đã tiếp nhận", "Accepted")
    case .refused: Phrase("Bị từ chối", "Refused")
    case .answered: Phrase("Đã trả lời", "Answered")
    case .revoked: Phrase("Thu hồi", "Revoked")
    case .closed: Phrase("Kết thúc", "Closed")
    case .signed: Phrase("Đã ký", "Signed")
    case .settledHere: Phrase("Giải quyết tại xã", "Settled here")
    }
  }

  /// The states that may follow, in the order in which they are offered.
  public var successors: [EscalationState] {
    switch self {
    case .draft: [.forSignature, .sent, .settledHere, .revoked]
    case .forSignature: [.signed, .sent, .returned, .settledHere, .revoked]
    case .signed: [.sent, .returned, .settledHere, .revoked]
    case .returned: [.forSignature, .sent, .settledHere, .revoked]
    case .sent: [.accepted, .answered, .refused, .revoked]
    case .accepted: [.answered, .refused, .revoked]
    case .settledHere: [.closed]
    case .refused: [.closed, .settledHere]
    case .answered: [.closed]
    case .revoked: [.closed]
    case .closed: []
    }
  }

  /// Whether somebody still owes something.
  public var isOpen: Bool { self != .closed && self != .revoked }

  /// Whether nothing has gone out yet and nothing was decided.
  public var isBeforeSending: Bool {
    switch self {
    case .draft, .forSignature, .returned, .signed: true
    default: false
    }
  }

  /// Whether the addressee owes an answer.
  public var awaitsAnswer: Bool { self == .sent || self == .accepted }
}

/// By what way an escalation went out.
public enum Channel: String, Labelled {
  case paper = "van_ban"
  case phone = "dien_thoai"
  case mail = "thu_dien_tu"
  case package = "goi"
  case inPerson = "truc_tiep"

  public var label: Phrase {
    switch self {
    case .paper: Phrase("Văn bản", "Paper")
    case .phone: Phrase("Điện thoại", "Telephone")
    case .mail: Phrase("Thư điện tử", "E-mail")
    case .package: Phrase("Gói dữ liệu", "Package")
    case .inPerson: Phrase("Trực tiếp", "In person")
    }
  }
}
