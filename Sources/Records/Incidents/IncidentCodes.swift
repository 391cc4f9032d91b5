/// How bad an incident is; a proposal of the program, editable, never shown as law.
public enum Level: Int, CaseIterable, Comparable, Hashable, Sendable {
  case notice = 1
  case significant = 2
  case serious = 3
  case verySerious = 4

  public var label: Phrase {
    switch self {
    case .notice: Phrase("Lưu ý", "Notice")
    case .significant: Phrase("Đáng kể", "Significant")
    case .serious: Phrase("Nghiêm trọng", "Serious")
    case .verySerious: Phrase("Đặc biệt nghiêm trọng", "Very serious")
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How the commune learned of an incident.
public enum NewsSource: String, Labelled {
  case school = "truong"
  case parent = "phu_huynh"
  case pupil = "hoc_sinh"
  case press = "bao_chi"
  case socialMedia = "mang_xh"
  case police = "cong_an"
  case health = "y_te"
  case cluster = "cum"
  case hotline111 = "111"
  case peoplesInspection = "thanh_tra_nhan_dan"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .school: Phrase("Nhà trường báo", "School")
    case .parent: Phrase("Phụ huynh", "Parent")
    case .pupil: Phrase("Học sinh", "Pupil")
    case .press: Phrase("Báo chí", "Press")
    case .socialMedia: Phrase("Mạng xã hội", "Social media")
    case .police: Phrase("Công an", "Police")
    case .health: Phrase("Y tế", "Health service")
    case .cluster: Phrase("Cụm chuyên môn", "Cluster")
    case .hotline111: Phrase("Tổng đài 111", "Hotline 111")
    case .peoplesInspection: Phrase("Ban thanh tra nhân dân", "People's inspection board")
    case .other: Phrase("Nguồn khác", "Other")
    }
  }
}

/// How well the time of occurrence is known.
public enum TimePrecision: String, Labelled {
  case exact
  case day
  case approximate = "approx"
  case unknown

  public var label: Phrase {
    switch self {
    case .exact: Phrase("Chính xác", "Exact")
    case .day: Phrase("Chỉ biết ngày", "Day only")
    case .approximate: Phrase("Khoảng chừng", "Approximate")
    case .unknown: Phrase("Chưa rõ", "Unknown")
    }
  }
}

/// Numbers of people, never names (class 0).
public struct Casualties: Equatable, Sendable {
  public var dead = 0
  public var heavilyInjured = 0
  public var lightlyInjured = 0
  public var ill = 0
  public var missing = 0
  /// Treated in a hospital; part of the numbers above.
  public var hospitalised = 0

  public init() {}

  public var total: Int { dead + heavilyInjured + lightlyInjured + ill + missing }
}

/// Who the people are; the three add up to ``Casualties/total`` where all are known.
public struct AffectedPeople: Equatable, Sendable {
  public var pupils = 0
  public var staff = 0
  public var others = 0
  /// Girls among the pupils.
  public var girls = 0

  public init() {}
}
