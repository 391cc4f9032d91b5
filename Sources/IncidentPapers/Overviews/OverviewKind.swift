import Records

/// Papers that tell of the whole office.
public enum OverviewKind: String, Sendable {
  /// One page for the chair.
  case week
  /// Whom to call.
  case card

  public var label: Phrase {
    switch self {
    case .week: Phrase("Phiếu công việc tuần", "Page of the week")
    case .card: Phrase("Thẻ liên hệ khẩn cấp", "Emergency contact card")
    }
  }

  /// As names of files carry it.
  public var fileMark: String {
    switch self {
    case .week: "phieu-tuan"
    case .card: "the-lien-he"
    }
  }
}
