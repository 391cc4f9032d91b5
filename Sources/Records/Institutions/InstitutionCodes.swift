/// The kind of school or centre, by the words of the sector.
public enum InstitutionLevel: String, Labelled {
  case preschool = "MN"
  case primary = "TH"
  case lowerSecondary = "THCS"
  case multiLevel = "NCH"
  case upperSecondary = "THPT"
  case vocationalContinuing = "GDNN-GDTX"
  case learningCentre = "TTHTCD"
  case independentPreschool = "MNDL"
  case tutoringPlace = "DTHT"

  public var label: Phrase {
    switch self {
    case .preschool: Phrase("Trường mầm non", "Preschool")
    case .primary: Phrase("Trường tiểu học", "Primary school")
    case .lowerSecondary: Phrase("Trường THCS", "Lower secondary school")
    case .multiLevel: Phrase("Trường có nhiều cấp học", "Multi-level school")
    case .upperSecondary: Phrase("Trường THPT", "Upper secondary school")
    case .vocationalContinuing:
      Phrase("Trung tâm GDNN-GDTX", "Vocational and continuing education centre")
    case .learningCentre:
      Phrase("Trung tâm học tập cộng đồng", "Community learning centre")
    case .independentPreschool:
      Phrase("Cơ sở mầm non độc lập", "Independent preschool institution")
    case .tutoringPlace: Phrase("Cơ sở dạy thêm", "Tutoring place")
    }
  }

  /// The short form for narrow columns.
  public var abbreviation: String {
    switch self {
    case .learningCentre: "TTHTCĐ"
    case .independentPreschool: "MNĐL"
    case .tutoringPlace: "DTHT"
    case .multiLevel: "NCH"
    default: rawValue
    }
  }
}

public enum Ownership: String, Labelled {
  case `public` = "CL"
  case `private` = "TT"
  case communityRun = "DL"

  public var label: Phrase {
    switch self {
    case .public: Phrase("Công lập", "Public")
    case .private: Phrase("Tư thục", "Private")
    case .communityRun: Phrase("Dân lập", "Community-run")
    }
  }
}

/// National standard reached (đạt chuẩn quốc gia).
public enum NationalStandard: String, Labelled {
  case none = "0"
  case levelOne = "1"
  case levelTwo = "2"

  public var label: Phrase {
    switch self {
    case .none: Phrase("Chưa đạt chuẩn quốc gia", "National standard not reached")
    case .levelOne: Phrase("Đạt chuẩn quốc gia mức độ 1", "National standard, level 1")
    case .levelTwo: Phrase("Đạt chuẩn quốc gia mức độ 2", "National standard, level 2")
    }
  }
}
