/// Where an incident stands (`docs/sources.md`, "Life cycle of an incident").
public enum IncidentState: String, Labelled {
  case new = "moi"
  case verifying = "xac_minh"
  case handling = "xu_ly"
  case transferred = "chuyen"
  case awaitingConclusion = "cho_ket_luan"
  case following = "theo_doi"
  case closed = "dong"
  case reopened = "mo_lai"
  case falseReport = "tin_sai"
  case duplicate = "trung_lap"

  public var label: Phrase {
    switch self {
    case .new: Phrase("Mới tiếp nhận", "New")
    case .verifying: Phrase("Đang xác minh", "Being verified")
    case .handling: Phrase("Đang xử lý", "Being handled")
    case .transferred: Phrase("Chuyển cơ quan có thẩm quyền", "Transferred")
    case .awaitingConclusion: Phrase("Chờ kết luận", "Awaiting conclusion")
    case .following: Phrase("Đã xử lý, đang theo dõi", "Handled, being followed")
    case .closed: Phrase("Kết thúc", "Closed")
    case .reopened: Phrase("Mở lại", "Reopened")
    case .falseReport: Phrase("Tin không đúng", "False report")
    case .duplicate: Phrase("Trùng lặp", "Duplicate")
    }
  }

  /// The states that may follow, in the order in which they are offered.
  public var successors: [IncidentState] {
    switch self {
    case .new: [.verifying, .handling, .duplicate, .falseReport]
    case .verifying: [.handling, .falseReport]
    case .handling: [.following, .transferred, .awaitingConclusion]
    case .transferred: [.awaitingConclusion, .handling]
    case .awaitingConclusion: [.following, .handling]
    case .following: [.closed, .handling]
    case .closed: [.reopened]
    case .reopened: [.handling]
    case .falseReport: [.closed]
    case .duplicate: []
    }
  }

  /// Whether work on the incident goes on: it stands on the board and its duties run.
  public var isOpen: Bool { self != .closed && self != .duplicate }
}

extension IncidentState {
  /// Whether it counts as an incident in lists and numbers: neither a false report nor a duplicate.
  public var isCounted: Bool { self != .falseReport && self != .duplicate }
}
