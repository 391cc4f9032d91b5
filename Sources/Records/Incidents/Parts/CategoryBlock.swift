/// What is asked about one kind of incident beside what every incident has. The items for food
/// poisoning, disasters, drowning and lost data follow what the texts of `docs/sources.md` expect
/// to be at hand; all of them are proposals of the program.
public struct CategoryBlock: Sendable {
  /// How an item is typed and kept.
  public enum Form: Sendable {
    case text
    /// Kept as digits.
    case count
    /// Kept as "co" or "khong".
    case yesNo
    /// Kept as typed after a check: a moment as ``Moment/formatted`` writes it.
    case moment
    case day
    /// Kept as a code of ``PupilDiscipline``; as typed where no list was known for the day.
    case discipline
  }

  public struct Item: Sendable {
    /// Kept in registers: never renamed. "ND.eaters".
    public let code: String
    public let form: Form
    public let label: Phrase

    init(_ code: String, _ form: Form, _ vietnamese: String, _ english: String) {
      self.code = code
      self.form = form
      label = Phrase(vietnamese, english)
    }
  }

  public let category: String
  public let items: [Item]

  init(_ category: String, _ items: [Item]) {
    self.category = category
    self.items = items
  }
}

extension CategoryBlock {
  /// Code of the item that says when a pupil was disciplined.
  public static let disciplineDay = "BL.disciplinedOn"
  /// Code of the item that says how.
  public static let discipline = "BL.discipline"

  /// The items of an incident: of the main category first, then of the further ones.
  public static func items(of incident: Incident) -> [Item] {
    ([incident.category] + incident.furtherCategories).flatMap { code in
      all.first { $0.category == code }?.items ?? []
    }
  }

  public static func item(_ code: String) -> Item? {
    all.lazy.flatMap(\.items).first { $0.code == code }
  }
}

/// The answer to an item that is either so or not.
public enum YesNo: String, Labelled {
  case yes = "co"
  case no = "khong"

  public var label: Phrase {
    switch self {
    case .yes: Phrase("Có", "Yes")
    case .no: Phrase("Không", "No")
    }
  }
}

extension CategoryBlock.Item {
  /// Longest value, in characters.
  public static let limit = 200

  /// A kept value in words.
  public func words(_ value: String) -> Phrase {
    switch form {
    case .yesNo: YesNo(rawValue: value)?.label ?? Phrase(verbatim: value)
    case .discipline:
      PupilDiscipline(rawValue: value)?.label ?? Phrase(verbatim: value)
    case .text, .count, .moment, .day: Phrase(verbatim: value)
    }
  }
}
