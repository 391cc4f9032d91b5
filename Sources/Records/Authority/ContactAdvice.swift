import VietText

/// Whom to ask about a task: contact points that answer for its area first, then those who answer
/// for anything.
public struct ContactAdvice {
  /// The most contacts that are shown.
  public static let limit = 5

  private static let levels: Set<ContactLevel> = [
    .department, .departmentDivision, .cluster, .ministryUnit,
  ]

  public let contacts: [ContactPoint]

  public init(about area: GuidanceArea, among all: [ContactPoint]) {
    let upward = all.filter { Self.levels.contains($0.level) }
    let own = upward.filter { Self.answers($0, for: area) }
    let general = upward.filter { $0.area.isEmpty }
    contacts = Array((own + general).prefix(Self.limit))
  }

  /// Whether the words of the contact's area name this one: "mầm non" names "Giáo dục mầm non".
  private static func answers(_ contact: ContactPoint, for area: GuidanceArea) -> Bool {
    let label = Set(Fold.words(area.label.vietnamese))
    return contact.area.split { ",;\n".contains($0) }.contains { part in
      let words = Fold.words(String(part))
      return !words.isEmpty && words.allSatisfy(label.contains)
    }
  }
}
