/// A day that the week alone does not explain: a holiday, a swapped day, a worked Saturday.
public struct CalendarDay: Hashable, Sendable {
  public enum Effect: String, Labelled {
    case off
    case worked

    public var label: Phrase {
      switch self {
      case .off: Phrase("nghỉ", "off")
      case .worked: Phrase("làm việc", "worked")
      }
    }
  }

  public enum Standing: String, Labelled {
    /// The law names the date.
    case law
    /// A notice or decision of the year fixes it.
    case decreed
    /// What is expected; no decision was found when the list was made.
    case notYetDecreed
    /// Set by the commune or the province for itself.
    case local

    public var label: Phrase {
      switch self {
      case .law: Phrase("theo luật", "by law")
      case .decreed: Phrase("đã công bố", "decreed")
      case .notYetDecreed: Phrase("chưa công bố", "not yet decreed")
      case .local: Phrase("quy định của địa phương", "local")
      }
    }
  }

  public let day: Day
  /// For a day not yet decreed: what is expected.
  public let effect: Effect
  public let name: Phrase
  /// Number of the act, or the articles of the law.
  public let basis: String
  public let standing: Standing
  /// Whether the date follows the lunar calendar.
  public let isLunar: Bool
  public let source: String
  public let confidence: Confidence

  public init(
    day: Day, effect: Effect, name: Phrase, basis: String, standing: Standing, isLunar: Bool,
    source: String, confidence: Confidence
  ) {
    self.day = day
    self.effect = effect
    self.name = name
    self.basis = basis
    self.standing = standing
    self.isLunar = isLunar
    self.source = source
    self.confidence = confidence
  }

  /// Whether a later decision may still change the day.
  public var isUnsure: Bool { standing == .notYetDecreed || confidence == .unsure }
}
