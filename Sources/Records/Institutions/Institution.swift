import Ledger
import VietText

/// A school, centre, independent group or tutoring place in a commune.
public struct Institution: Recorded {
  public static let kind = Kind.institution
  public static let title = Phrase("Cơ sở giáo dục", "Institution")
  /// Longest name, in characters.
  public static let nameLimit = 150

  public let id: Identifier<Institution>
  /// 1 to ``nameLimit`` characters.
  public var name: String
  /// The sector's code of the school, as printed; empty when not known.
  public var code = ""
  public var level: InstitutionLevel
  public var ownership: Ownership = .public
  /// Official code of the commune, five digits.
  public var communeCode: String
  public var address = ""
  /// Names of the satellite sites besides the main one.
  public var sites: [String] = []
  public var openedOn: Day?
  /// Number and date of the founding decision, as on the paper.
  public var openingDecision = ""
  public var closedOn: Day?
  public var closingDecision = ""
  /// The institution that this one became part of.
  public var mergedInto: Identifier<Institution>?
  public var principalName = ""
  public var principalPhone = ""
  public var phone = ""
  public var email = ""
  /// Further contacts, one a line: name, post, telephone.
  public var contacts: [String] = []
  public var nationalStandard: NationalStandard = .none
  public var standardSince: Day?
  public var standardUntil: Day?
  public var lastContactOn: Day?
  /// When somebody last confirmed that the sheet is true.
  public var lastConfirmedOn: Day?
  public var note = ""
  public var isWithdrawn = false

  public init(
    id: Identifier<Institution>, name: String, level: InstitutionLevel, communeCode: String
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.communeCode = communeCode
  }
}

extension Institution {
  /// Whether the institution works on `day`.
  public func isOpen(on day: Day) -> Bool {
    if let openedOn, day < openedOn { return false }
    if let closedOn, day >= closedOn { return false }
    return !isWithdrawn
  }

  /// What keeps the sheet from being saved, first problem first; empty when it can be.
  public var problems: [RuleError] {
    var problems: [RuleError] = []
    if name.isEmpty { problems.append(.missing(Fields.name.label)) }
    if name.count > Self.nameLimit {
      problems.append(.tooLong(Fields.name.label, count: name.count, limit: Self.nameLimit))
    }
    if let openedOn, let closedOn, closedOn < openedOn {
      problems.append(.order(first: Fields.openedOn.label, second: Fields.closedOn.label))
    }
    if let standardSince, let standardUntil, standardUntil < standardSince {
      problems.append(
        .order(first: Fields.standardSince.label, second: Fields.standardUntil.label))
    }
    return problems
  }
}

extension Institution {
  /// The name as it is compared: capitals, ways of writing one tone (hoà, hòa) and spaces set aside,
  /// marks kept, for Sơn Hà and Sơn Hạ are two schools.
  public static func nameKey(_ name: String) -> String {
    let folded = Fold.exact(name)
    if isTidy(folded) { return folded }
    return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text is of ASCII and Latin letters with single spaces between them, as nearly every
  /// name is: an import compares hundreds of thousands.
  private static func isTidy(_ text: String) -> Bool {
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if isAfterSpace { return false }
        isAfterSpace = true
      case 0x21..<0x7F, 0xC0..<0x300, 0x1E00..<0x1F00: isAfterSpace = false
      default: return false
      }
    }
    return !isAfterSpace
  }
}
