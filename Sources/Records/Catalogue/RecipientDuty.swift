/// Who must, or should, be told of an incident of a category.
public struct RecipientDuty: Hashable, Sendable {
  public enum Strength: String, Labelled {
    /// By law, as far as the row's confidence goes.
    case must
    /// Good practice.
    case should

    public var label: Phrase {
      switch self {
      case .must: Phrase("bắt buộc", "must")
      case .should: Phrase("nên", "should")
      }
    }
  }

  public let category: IncidentCategory.Code
  public let strength: Strength
  public let recipient: Recipient.Code
  /// Rows of one category with the same group: telling any one of them fulfils all.
  public let anyOneOf: String?
  /// The lowest level from which the row holds, 1 to 4.
  public let fromLevel: Int
  /// When the row holds, in words that a person judges; nil: always.
  public let condition: Phrase?
  /// How it is told; nil: nothing special.
  public let manner: Phrase?
  public let document: GuidanceDocument.Number?
  public let confidence: Confidence

  public init(
    category: IncidentCategory.Code, strength: Strength, recipient: Recipient.Code,
    anyOneOf: String?, fromLevel: Int, condition: Phrase?, manner: Phrase?,
    document: GuidanceDocument.Number?, confidence: Confidence
  ) {
    self.category = category
    self.strength = strength
    self.recipient = recipient
    self.anyOneOf = anyOneOf
    self.fromLevel = fromLevel
    self.condition = condition
    self.manner = manner
    self.document = document
    self.confidence = confidence
  }
}
