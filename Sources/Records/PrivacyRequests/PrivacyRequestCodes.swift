/// What somebody asks about personal data.
public enum PrivacyAsk: String, Labelled {
  case access = "xem"
  case correct = "sua"
  case erase = "xoa"
  case withdraw = "rut_dong_y"
  case restrict = "han_che"
  case object = "phan_doi"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .access: Phrase("Xem, lấy bản sao", "See or copy")
    case .correct: Phrase("Sửa cho đúng", "Correct")
    case .erase: Phrase("Xóa", "Erase")
    case .withdraw: Phrase("Rút lại đồng ý", "Withdraw consent")
    case .restrict: Phrase("Hạn chế xử lý", "Restrict processing")
    case .object: Phrase("Phản đối xử lý", "Object to processing")
    case .other: Phrase("Việc khác", "Something else")
    }
  }
}

/// As whom somebody asks.
public enum PrivacyStanding: String, Labelled {
  case subject = "chu_the"
  case representative = "dai_dien"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .subject: Phrase("Chủ thể dữ liệu", "Data subject")
    case .representative: Phrase("Cha mẹ, người đại diện", "Parent or representative")
    case .other: Phrase("Người khác, cơ quan khác", "Another person or body")
    }
  }
}

/// What became of a request.
public enum PrivacyOutcome: String, Labelled {
  case done = "thuc_hien"
  case partly = "mot_phan"
  case refused = "tu_choi"

  public var label: Phrase {
    switch self {
    case .done: Phrase("Đã thực hiện", "Carried out")
    case .partly: Phrase("Thực hiện một phần", "Carried out in part")
    case .refused: Phrase("Từ chối, có căn cứ", "Refused, with its ground")
    }
  }
}
