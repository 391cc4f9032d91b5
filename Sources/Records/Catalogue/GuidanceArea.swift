/// The field of work that a document or an authority rule belongs to.
public enum GuidanceArea: String, Labelled {
  case legal
  case administration
  case preschool
  case general
  case vocationalContinuing = "vocational-continuing"
  case teachers
  case finance
  case safety
  case childProtection = "child-protection"
  case other

  public var label: Phrase {
    switch self {
    case .legal: Phrase("Pháp luật chung", "General law")
    case .administration: Phrase("Quản lý, hành chính", "Administration")
    case .preschool: Phrase("Giáo dục mầm non", "Preschool education")
    case .general: Phrase("Giáo dục phổ thông", "General education")
    case .vocationalContinuing:
      Phrase("Giáo dục nghề nghiệp, thường xuyên", "Vocational and continuing education")
    case .teachers: Phrase("Nhà giáo, cán bộ quản lý", "Teachers and managers")
    case .finance: Phrase("Tài chính", "Finance")
    case .safety: Phrase("An toàn trường học", "School safety")
    case .childProtection: Phrase("Bảo vệ trẻ em", "Child protection")
    case .other: Phrase("Lĩnh vực khác", "Other")
    }
  }
}
