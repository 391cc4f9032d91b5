import Records

/// Papers that tell of the whole office.
public enum OverviewKind: Hashable, Sendable {
  /// One page for the chair.
  case week
  /// Whom to call.
  case card
  /// Incidents of a period, counted.
  case numbers(NumbersPeriod)

  public var label: Phrase {
    switch self {
    case .week: Phrase("Phiếu công việc tuần", "Page of the week")
    case .card: Phrase("Thẻ liên hệ khẩn cấp", "Emergency contact card")
    case .numbers(let period):
      Phrase("Báo cáo số liệu", "Report of numbers").appending(period.label)
    }
  }

  /// As names of files carry it.
  public var fileMark: String {
    switch self {
    case .week: "phieu-tuan"
    case .card: "the-lien-he"
    case .numbers(let period): "so-lieu-vu-viec-\(period.code)"
    }
  }
}
