/// A kind of unusual incident, with who leads its handling.
public struct IncidentCategory: Hashable, Sendable {
  public typealias Code = CatalogueCode<IncidentCategory>

  /// One ground of the category.
  public struct Basis: Hashable, Sendable {
    public let document: GuidanceDocument.Number
    /// Articles; nil: the whole document.
    public let part: String?
    /// What is doubtful about the ground; nil when nothing is.
    public let note: Phrase?
    public let confidence: Confidence

    public init(
      document: GuidanceDocument.Number, part: String?, note: Phrase?, confidence: Confidence
    ) {
      self.document = document
      self.part = part
      self.note = note
      self.confidence = confidence
    }
  }

  /// Two or three letters: `BL`, `NĐ`, `TTx`.
  public let code: Code
  public let name: Phrase
  /// What usually falls under it.
  public let examples: Phrase
  /// Who leads the handling.
  public let lead: Phrase
  /// A proposal of this program, 1 to 4: raised at once, lowered only with a reason.
  public let defaultLevel: Int
  /// Empty when no ground was found.
  public let bases: [Basis]

  public init(
    code: Code, name: Phrase, examples: Phrase, lead: Phrase, defaultLevel: Int, bases: [Basis]
  ) {
    self.code = code
    self.name = name
    self.examples = examples
    self.lead = lead
    self.defaultLevel = defaultLevel
    self.bases = bases
  }
}
