import Ledger

/// What a pupil may be told after a breach: the forms of discipline of a rule, and no other.
///
/// - SeeAlso: `docs/sources.md`, "Discipline of pupils".
public enum PupilDiscipline: String, Labelled {
  case reminder = "nhac_nho"
  case apology = "xin_loi"
  case criticism = "phe_binh"
  case selfReview = "tu_kiem_diem"
  case reprimandInClass = "khien_trach_lop"
  case reprimandByCouncil = "khien_trach_hoi_dong"
  case warning = "canh_cao_truong"
  case expelledForAWeek = "duoi_hoc_tuan"
  case expelledForAYear = "duoi_hoc_nam"

  public var label: Phrase {
    switch self {
    case .reminder: Phrase("Nhắc nhở", "Reminder")
    case .apology: Phrase("Yêu cầu xin lỗi", "Request to apologise")
    case .criticism: Phrase("Phê bình", "Criticism")
    case .selfReview: Phrase("Yêu cầu viết bản tự kiểm điểm", "Written self-review")
    case .reprimandInClass: Phrase("Khiển trách trước lớp", "Reprimand before the class")
    case .reprimandByCouncil:
      Phrase("Khiển trách trước hội đồng kỷ luật", "Reprimand before the council")
    case .warning: Phrase("Cảnh cáo trước toàn trường", "Warning before the school")
    case .expelledForAWeek: Phrase("Đuổi học một tuần", "Expulsion for a week")
    case .expelledForAYear: Phrase("Đuổi học một năm", "Expulsion for a year")
    }
  }
}

/// Which forms of discipline there are on a day.
public struct DisciplineRules: Equatable, Sendable {
  /// The circular of 2025; its first day is that of the list of documents.
  public static let circular: GuidanceDocument.Number = "19/2025/TT-BGDĐT"
  /// What it replaced, as it is cited.
  public static let former = "Thông tư 08/TT (1988)"

  /// The first day of the circular; nil where the list does not know it.
  public let begins: Day?
  /// The first day on which it no longer holds; nil while it does.
  public let ends: Day?

  public init(begins: Day?, ends: Day? = nil) {
    self.begins = begins
    self.ends = ends
  }

  /// - Parameter sheet: of ``circular``, as it stands on the day of asking.
  public init(_ sheet: DocumentSheet?) {
    begins = sheet?.document.effectiveOn
    ends =
      switch sheet?.status.state {
      case .replaced(_, let day)?, .ceased(_, let day, _)?, .ended(let day)?:
        day ?? sheet?.status.day
      case .notYetInForce?, .inForce?, .partlyCeased?, nil: nil
      }
  }

  /// Which rule holds on a day.
  public enum Standing: Equatable, Sendable {
    case circular
    /// What the program knows of it is not certain: the school charters of 2020 had rules of their own.
    case former
    /// The program knows no forms for the day.
    case unknown
  }

  public func standing(on day: Day) -> Standing {
    guard let begins else { return .unknown }
    if day < begins { return .former }
    return ends.map { day < $0 } ?? true ? .circular : .unknown
  }

  /// The forms that may be chosen; nil where the program knows none for the day.
  ///
  /// - Parameter level: of the school; nil where it is not known: then of primary and higher schools.
  public func forms(on day: Day, at level: InstitutionLevel?) -> [PupilDiscipline]? {
    switch standing(on: day) {
    case .unknown: nil
    case .former:
      [
        .reprimandInClass, .reprimandByCouncil, .warning, .expelledForAWeek, .expelledForAYear,
      ]
    case .circular:
      switch level {
      case .primary: [.reminder, .apology]
      case .lowerSecondary, .upperSecondary, .vocationalContinuing:
        [.reminder, .criticism, .selfReview]
      default: [.reminder, .apology, .criticism, .selfReview]
      }
    }
  }
}

extension DisciplineRules.Standing {
  /// By which rule the forms are offered.
  public var words: Phrase {
    switch self {
    case .circular:
      Phrase(
        "Thông tư \(DisciplineRules.circular): chỉ các hình thức này, không có đuổi học.",
        "Circular \(DisciplineRules.circular): these forms only; no suspension, no expulsion.")
    case .former:
      Phrase(
        "Khi đó: \(DisciplineRules.former) [chưa chắc chắn]; đối chiếu điều lệ trường.",
        "On this day \(DisciplineRules.former) held [unsure]: compare the school charter.")
    case .unknown:
      Phrase(
        "Phần mềm chưa có danh sách hình thức của ngày này: ghi theo văn bản.",
        "The program has no list for this day: write what the rule says.")
    }
  }
}
