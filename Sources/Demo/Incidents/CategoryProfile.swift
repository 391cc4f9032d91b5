import Records

/// How often a category of incident comes, where, and whom it harms. Invented proportions.
struct CategoryProfile {
  enum Harm {
    case none
    case brawl
    case accident
    case illness
    case outbreak
    case drowning
    case crisis
    case missing
    case damage
  }

  let code: String
  let weight: Int
  let harm: Harm
  /// The levels of institution where it happens.
  let levels: Set<InstitutionLevel>

  init(_ code: String, _ weight: Int, _ harm: Harm, _ levels: Set<InstitutionLevel>) {
    self.code = code
    self.weight = weight
    self.harm = harm
    self.levels = levels
  }
}

extension CategoryProfile {
  private static let small: Set<InstitutionLevel> = [.preschool, .independentPreschool]
  private static let children: Set<InstitutionLevel> = [.preschool, .primary, .multiLevel]
  private static let pupils: Set<InstitutionLevel> = [.primary, .lowerSecondary, .multiLevel]
  private static let older: Set<InstitutionLevel> = [.lowerSecondary, .multiLevel, .upperSecondary]
  private static let schools = children.union(older)
  private static let licensed: Set<InstitutionLevel> = [.independentPreschool, .tutoringPlace]

  static let all: [CategoryProfile] = [
    CategoryProfile("BL", 150, .brawl, older.union([.primary])),
    CategoryProfile("TT", 140, .accident, schools),
    CategoryProfile("DB", 90, .outbreak, children),
    CategoryProfile("GT", 80, .accident, pupils.union(older)),
    CategoryProfile("TN", 60, .damage, schools),
    CategoryProfile("NĐ", 50, .illness, children),
    CategoryProfile("MM", 50, .none, older),
    CategoryProfile("AN", 50, .missing, schools),
    CategoryProfile("TC", 50, .none, schools),
    CategoryProfile("NG", 45, .none, schools.union(small)),
    CategoryProfile("KH", 40, .none, schools),
    CategoryProfile("MT", 35, .crisis, older),
    CategoryProfile("SK", 30, .crisis, older),
    CategoryProfile("TS", 30, .none, pupils),
    CategoryProfile("XH", 25, .none, small.union(pupils)),
    CategoryProfile("DN", 25, .drowning, pupils),
    CategoryProfile("DT", 25, .none, licensed.union(pupils)),
    CategoryProfile("TTx", 25, .none, schools),
    CategoryProfile("CN", 20, .damage, schools),
    CategoryProfile("XP", 20, .none, pupils.union(older)),
    CategoryProfile("CS", 20, .none, licensed),
    CategoryProfile("DL", 15, .none, schools),
    CategoryProfile("TG", 12, .none, children),
  ]
}
