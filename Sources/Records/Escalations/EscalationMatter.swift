/// What an escalation is about: a request, a difficulty met in the work, a petition of voters.
public enum EscalationMatter: String, Labelled {
  case request = "de_nghi"
  case unclearRule = "quy_dinh_chua_ro"
  case posts = "thieu_bien_che"
  case equipment = "thieu_thiet_bi"
  case money = "thieu_kinh_phi"
  case site = "thieu_mat_bang"
  case otherDifficulty = "vuong_mac_khac"
  case petition = "kien_nghi_cu_tri"

  public var label: Phrase {
    switch self {
    case .request: Phrase("Đề nghị hỗ trợ, giải quyết", "Request")
    case .unclearRule: Phrase("Quy định chưa rõ", "Unclear rule")
    case .posts: Phrase("Thiếu biên chế, giáo viên", "Lack of posts or teachers")
    case .equipment: Phrase("Thiếu thiết bị dạy học", "Lack of equipment")
    case .money: Phrase("Thiếu kinh phí", "Lack of money")
    case .site: Phrase("Thiếu phòng học, mặt bằng", "Lack of rooms or land")
    case .otherDifficulty: Phrase("Khó khăn, vướng mắc khác", "Other difficulty")
    case .petition: Phrase("Kiến nghị của cử tri, đại biểu", "Petition of voters or deputies")
    }
  }

  public var group: EscalationGroup {
    switch self {
    case .request: .request
    case .unclearRule, .posts, .equipment, .money, .site, .otherDifficulty: .difficulty
    case .petition: .petition
    }
  }

  /// What may be chosen for a difficulty, in the order in which it is offered.
  public static let difficulties = allCases.filter { $0.group == .difficulty }
}
