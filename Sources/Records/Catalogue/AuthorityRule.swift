/// Who decides one task, on what ground and within what time.
public struct AuthorityRule: Hashable, Sendable {
  public typealias Code = CatalogueCode<AuthorityRule>

  /// The time allowed for a task, as far as it was found.
  public struct Limit: Hashable, Sendable {
    public enum Unit: String, Labelled {
      case workingDays
      case calendarDays
      /// The source gives a number of days and does not say which kind.
      case unstatedDays

      public var label: Phrase {
        switch self {
        case .workingDays: Phrase("ngày làm việc", "working days")
        case .calendarDays: Phrase("ngày", "days")
        case .unstatedDays: Phrase("ngày (chưa rõ cách tính)", "days (kind not stated)")
        }
      }
    }

    public let days: Int
    public let unit: Unit

    public init(days: Int, unit: Unit) {
      self.days = days
      self.unit = unit
    }
  }

  /// Given once and kept for ever: `A001`.
  public let code: Code
  public let task: Phrase
  public let area: GuidanceArea
  public let decider: DecidingBody
  /// The ground as it is cited.
  public let basis: String
  /// The documents of the list that the ground names.
  public let documents: [GuidanceDocument.Number]
  /// Nil: not found. It does not mean that there is none.
  public let limit: Limit?
  public let note: Phrase?
  public let source: Phrase?
  public let confidence: Confidence

  public init(
    code: Code, task: Phrase, area: GuidanceArea, decider: DecidingBody, basis: String,
    documents: [GuidanceDocument.Number], limit: Limit?, note: Phrase?, source: Phrase?,
    confidence: Confidence
  ) {
    self.code = code
    self.task = task
    self.area = area
    self.decider = decider
    self.basis = basis
    self.documents = documents
    self.limit = limit
    self.note = note
    self.source = source
    self.confidence = confidence
  }
}
