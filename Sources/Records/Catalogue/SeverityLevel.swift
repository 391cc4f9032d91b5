/// A level of severity and what is enough to reach it. A proposal of this program.
public struct SeverityLevel: Hashable, Sendable {
  /// 1 (notice) to 4 (very serious).
  public let level: Int
  public let name: Phrase
  /// Any one of them is enough; in the order shown.
  public let triggers: [SeverityTrigger]

  public init(level: Int, name: Phrase, triggers: [SeverityTrigger]) {
    self.level = level
    self.name = name
    self.triggers = triggers
  }
}

/// A fact that is enough to reach a level of severity. That it leads to this level is a proposal
/// of this program, even where a document names the threshold.
public struct SeverityTrigger: Hashable, Sendable {
  public typealias Code = CatalogueCode<SeverityTrigger>

  /// Permanent, as `death` or `poisoned50`: program rules name it.
  public let code: Code
  /// 1 to 4.
  public let level: Int
  public let text: Phrase
  /// The document whose threshold it borrows; nil: judgement alone.
  public let document: GuidanceDocument.Number?

  public init(
    code: Code, level: Int, text: Phrase, document: GuidanceDocument.Number?
  ) {
    self.code = code
    self.level = level
    self.text = text
    self.document = document
  }
}
