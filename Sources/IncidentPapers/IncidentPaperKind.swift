import Records

/// The papers that come out of an incident. Raw values are what commands are given.
public enum IncidentPaperKind: String, Labelled {
  case quick
  case letter
  case schools
  case minutes
  case closing
  case damage
  case press

  public var label: Phrase {
    switch self {
    case .quick: Phrase("Báo cáo nhanh", "Quick report")
    case .letter: Phrase("Công văn phối hợp", "Letter asking for co-operation")
    case .schools: Phrase("Thông báo cho học sinh nghỉ học", "Notice of closed schools")
    case .minutes: Phrase("Biên bản làm việc", "Minutes")
    case .closing: Phrase("Báo cáo kết quả xử lý", "Closing report")
    case .damage: Phrase("Bảng tổng hợp thiệt hại", "Table of damage")
    case .press: Phrase("Thông tin báo chí", "Press text")
    }
  }

  /// As names of files carry it.
  public var fileMark: String {
    switch self {
    case .quick: "bao-cao-nhanh"
    case .letter: "cong-van"
    case .schools: "nghi-hoc"
    case .minutes: "bien-ban"
    case .closing: "ket-qua"
    case .damage: "thiet-hai"
    case .press: "bao-chi"
    }
  }

  /// Whether it is addressed to somebody.
  public var isAddressed: Bool {
    switch self {
    case .quick, .letter, .closing: true
    case .schools, .minutes, .damage, .press: false
    }
  }

  /// Why an incident has no use for it; nil where it fits.
  public func misfit(_ file: IncidentFile) -> Phrase? {
    switch self {
    case .schools where !file.parts.sites.contains(where: \.isStopped):
      Phrase("Chưa ghi điểm trường nào nghỉ học.", "No site is noted as stopped.")
    case .damage where file.parts.sites.isEmpty && file.incident.damage.isEmpty:
      Phrase("Chưa ghi điểm trường, thiệt hại nào.", "No site or damage is noted.")
    case .press where file.incident.level < .serious:
      Phrase("Chỉ dùng từ mức 3 (đề xuất).", "Only from level 3 on (proposal).")
    default: nil
    }
  }
}
