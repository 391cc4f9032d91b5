import VietText

extension InstitutionLevel {
  /// Reads a code or words: `MN`, `Tiểu học`, `Trường TH&THCS Hữu Kiệm`; nil where none is named.
  public init?(written text: String) {
    let words = Fold.words(text)
    if let level = Self.byCode[words.joined(separator: " ")] {
      self = level
    } else if let found = Self.byName.first(where: { words.holds($0.words) }) {
      self = found.level
    } else {
      return nil
    }
  }

  /// By code, short form and label, folded. Lists of many thousands of schools ask twice a row.
  private static let byCode: [String: InstitutionLevel] = {
    let codes = allCases.flatMap { level in
      [level.rawValue, level.abbreviation, level.label.vietnamese, level.label.english].map {
        (Fold.words($0).joined(separator: " "), level)
      }
    }
    return Dictionary(codes, uniquingKeysWith: { first, _ in first })
  }()

  private static let byName = names.map { (words: Fold.words($0.words), level: $0.level) }

  /// Words by which a level is known, those of the longer or rarer name first.
  private static let names: [(words: String, level: InstitutionLevel)] = [
    ("nhieu cap hoc", .multiLevel), ("lien cap", .multiLevel),
    ("tieu hoc va trung hoc co so", .multiLevel), ("tieu hoc trung hoc co so", .multiLevel),
    ("tieu hoc va thcs", .multiLevel), ("tieu hoc thcs", .multiLevel),
    ("th va thcs", .multiLevel), ("th thcs", .multiLevel),
    ("thcs va thpt", .multiLevel), ("thcs thpt", .multiLevel),
    ("trung hoc co so va trung hoc pho thong", .multiLevel),
    ("trung hoc co so trung hoc pho thong", .multiLevel),
    ("hoc tap cong dong", .learningCentre), ("tthtcd", .learningCentre),
    ("gdnn", .vocationalContinuing), ("gdtx", .vocationalContinuing),
    ("giao duc thuong xuyen", .vocationalContinuing),
    ("giao duc nghe nghiep", .vocationalContinuing),
    ("day them", .tutoringPlace), ("hoc them", .tutoringPlace),
    ("mam non doc lap", .independentPreschool), ("nhom tre", .independentPreschool),
    ("mau giao doc lap", .independentPreschool),
    ("mam non", .preschool), ("mau giao", .preschool), ("nha tre", .preschool),
    ("mn", .preschool), ("kindergarten", .preschool),
    ("trung hoc pho thong", .upperSecondary), ("thpt", .upperSecondary),
    ("trung hoc co so", .lowerSecondary), ("thcs", .lowerSecondary),
    ("tieu hoc", .primary), ("th", .primary), ("primary", .primary),
  ]
}

extension Ownership {
  /// Reads a code or words: `CL`, `Công lập`; nil for anything else, “ngoài công lập” among it.
  public init?(written text: String) {
    let joined = Fold.words(text).joined(separator: " ")
    let found = Self.allCases.first { ownership in
      [ownership.rawValue, ownership.label.vietnamese, ownership.label.english].contains {
        Fold.words($0).joined(separator: " ") == joined
      }
    }
    guard let found else { return nil }
    self = found
  }
}

extension NationalStandard {
  /// Reads `0`, `1`, `Mức độ 2`, `chưa đạt`; nil where a level is not said.
  public init?(written text: String) {
    let words = Fold.words(text)
    if words.first == "0" || words.contains("chua") || words == ["khong"] {
      self = .none
      return
    }
    switch words.last {
    case "1": self = .levelOne
    case "2": self = .levelTwo
    default: return nil
    }
  }
}

extension [String] {
  /// Whether other words stand in these, one behind the other.
  fileprivate func holds(_ other: [String]) -> Bool {
    guard count >= other.count else { return false }
    return (0...count - other.count).contains { self[$0...].starts(with: other) }
  }
}
