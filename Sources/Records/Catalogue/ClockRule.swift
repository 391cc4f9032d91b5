/// A limit of time: what must be done, by when, counted from what, on what ground.
public struct ClockRule: Hashable, Sendable {
  public typealias Code = CatalogueCode<ClockRule>

  /// Given once and kept for ever: `L-…` rests on a document, `P-…` is a proposal.
  public let code: Code
  public let matter: Matter
  public let step: Step
  public let what: Phrase
  /// Empty: all categories.
  public let categories: [IncidentCategory.Code]
  /// Within 1…4.
  public let levels: ClosedRange<Int>
  /// The rule starts when any one of these holds; empty: at once.
  public let triggers: [SeverityTrigger.Code]
  /// Who is told; empty where nobody in particular is.
  public let recipients: [Recipient.Code]
  public var limit: Limit
  public var countedFrom: Start
  /// Nil: done once.
  public var recurrence: Recurrence?
  /// Who acts.
  public let actor: Phrase
  /// When the rule holds, in words that a person judges; nil: always.
  public let condition: Phrase?
  public var document: GuidanceDocument.Number?
  public var basisKind: BasisKind
  public var confidence: Confidence
  public let source: String
  /// What this commune or its province set for it; nil as shipped.
  public var setting: Setting?

  public init(
    code: Code, matter: Matter, step: Step, what: Phrase, categories: [IncidentCategory.Code],
    levels: ClosedRange<Int>, triggers: [SeverityTrigger.Code], recipients: [Recipient.Code],
    limit: Limit,
    countedFrom: Start, recurrence: Recurrence?, actor: Phrase, condition: Phrase?,
    document: GuidanceDocument.Number?, basisKind: BasisKind, confidence: Confidence,
    source: String
  ) {
    self.code = code
    self.matter = matter
    self.step = step
    self.what = what
    self.categories = categories
    self.levels = levels
    self.triggers = triggers
    self.recipients = recipients
    self.limit = limit
    self.countedFrom = countedFrom
    self.recurrence = recurrence
    self.actor = actor
    self.condition = condition
    self.document = document
    self.basisKind = basisKind
    self.confidence = confidence
    self.source = source
  }
}

extension ClockRule {
  /// Whether the rule concerns an incident of these categories, at this level, with these
  /// triggers met.
  public func applies(
    to incidentCategories: [IncidentCategory.Code], level incidentLevel: Int,
    met: Set<SeverityTrigger.Code>
  ) -> Bool {
    matter == .incident
      && levels.contains(incidentLevel)
      && (categories.isEmpty || incidentCategories.contains { categories.contains($0) })
      && (triggers.isEmpty || triggers.contains { met.contains($0) })
  }
}
