extension Weekday {
  /// `Thứ Hai`, `Monday`.
  public var name: Phrase {
    switch self {
    case .monday: Phrase("Thứ Hai", "Monday")
    case .tuesday: Phrase("Thứ Ba", "Tuesday")
    case .wednesday: Phrase("Thứ Tư", "Wednesday")
    case .thursday: Phrase("Thứ Năm", "Thursday")
    case .friday: Phrase("Thứ Sáu", "Friday")
    case .saturday: Phrase("Thứ Bảy", "Saturday")
    case .sunday: Phrase("Chủ Nhật", "Sunday")
    }
  }

  /// `T2` … `T7`, `CN`; `Mo` … `Su`: the heads of a month's columns.
  public var shortName: Phrase {
    switch self {
    case .monday: Phrase("T2", "Mo")
    case .tuesday: Phrase("T3", "Tu")
    case .wednesday: Phrase("T4", "We")
    case .thursday: Phrase("T5", "Th")
    case .friday: Phrase("T6", "Fr")
    case .saturday: Phrase("T7", "Sa")
    case .sunday: Phrase("CN", "Su")
    }
  }
}
