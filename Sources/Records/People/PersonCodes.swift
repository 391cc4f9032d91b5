/// What somebody has to do with an incident.
public enum PersonRole: String, Labelled {
  case victim = "nan_nhan"
  case accused = "nghi_gay_hai"
  case witness = "chung_kien"
  case reporter = "nguoi_bao"
  case teacher = "nha_giao"
  case parent = "phu_huynh"

  public var label: Phrase {
    switch self {
    case .victim: Phrase("Người bị hại", "Victim")
    case .accused: Phrase("Người bị phản ánh gây hại", "Person said to have done harm")
    case .witness: Phrase("Người chứng kiến", "Witness")
    case .reporter: Phrase("Người báo tin", "Who reported it")
    case .teacher: Phrase("Nhà giáo, nhân viên", "Teacher or staff")
    case .parent: Phrase("Cha mẹ, người đại diện", "Parent or representative")
    }
  }
}

public enum Sex: String, Labelled {
  case female = "nu"
  case male = "nam"

  public var label: Phrase {
    switch self {
    case .female: Phrase("Nữ", "Female")
    case .male: Phrase("Nam", "Male")
    }
  }
}

/// The level of school at which somebody learns or works.
public enum PersonLevel: String, Labelled {
  case preschool = "mn"
  case primary = "th"
  case lowerSecondary = "thcs"
  case upperSecondary = "thpt"

  public var label: Phrase {
    switch self {
    case .preschool: Phrase("Mầm non", "Preschool")
    case .primary: Phrase("Tiểu học", "Primary")
    case .lowerSecondary: Phrase("THCS", "Lower secondary")
    case .upperSecondary: Phrase("THPT", "Upper secondary")
    }
  }
}
