/// A short guide through a piece of the officer's work, in the program's own words.
public struct PracticalGuide: Hashable, Sendable {
  public typealias Code = CatalogueCode<PracticalGuide>

  /// One thing to be done.
  public struct Step: Hashable, Sendable {
    public let what: Phrase
    public let who: Phrase
    /// By when; nil: no limit was found.
    public let limit: Phrase?
    /// The row of the table of authority that decides it.
    public let rule: AuthorityRule.Code?
    public let grounds: [Ground]
    public let confidence: Confidence

    public init(
      what: Phrase, who: Phrase, limit: Phrase?, rule: AuthorityRule.Code?, grounds: [Ground],
      confidence: Confidence
    ) {
      self.what = what
      self.who = who
      self.limit = limit
      self.rule = rule
      self.grounds = grounds
      self.confidence = confidence
    }
  }

  /// Given once and kept for ever: `G01`.
  public let code: Code
  public let title: Phrase
  public let area: GuidanceArea
  /// When it is used.
  public let when: Phrase
  /// In the order in which they are done; never empty.
  public let steps: [Step]

  public init(code: Code, title: Phrase, area: GuidanceArea, when: Phrase, steps: [Step]) {
    self.code = code
    self.title = title
    self.area = area
    self.when = when
    self.steps = steps
  }
}
