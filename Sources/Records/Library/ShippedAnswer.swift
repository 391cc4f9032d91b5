/// A question that officers ask, answered in the program's own words.
public struct ShippedAnswer: Hashable, Sendable {
  public typealias Code = CatalogueCode<ShippedAnswer>

  public enum Kind: String, Labelled {
    /// Restates one row of the table of authority.
    case rule
    /// A situation with its condition and the next step.
    case situation

    public var label: Phrase {
      switch self {
      case .rule: Phrase("Thẩm quyền", "Authority")
      case .situation: Phrase("Tình huống", "Situation")
      }
    }
  }

  /// Given once and kept for ever: `Q001`.
  public let code: Code
  public let kind: Kind
  public let area: GuidanceArea
  public let question: Phrase
  /// When the answer holds; nil for ``Kind/rule``.
  public let condition: Phrase?
  public let answer: Phrase
  /// Who does what next.
  public let next: Phrase?
  /// Rows of the table of authority that decide the matter.
  public let rules: [AuthorityRule.Code]
  /// Never empty.
  public let grounds: [Ground]
  /// The weakest of what the answer relies on.
  public let confidence: Confidence

  public init(
    code: Code, kind: Kind, area: GuidanceArea, question: Phrase, condition: Phrase?,
    answer: Phrase, next: Phrase?, rules: [AuthorityRule.Code], grounds: [Ground],
    confidence: Confidence
  ) {
    self.code = code
    self.kind = kind
    self.area = area
    self.question = question
    self.condition = condition
    self.answer = answer
    self.next = next
    self.rules = rules
    self.grounds = grounds
    self.confidence = confidence
  }
}
