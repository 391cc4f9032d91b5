/// What one document does to another.
public struct DocumentRelation: Hashable, Sendable {
  public enum Kind: String, Labelled {
    case replaces
    case amends
    case partlyRepeals = "partly_repeals"
    case details
    case reassigns
    case endsEffectOf = "ends_effect_of"

    public var label: Phrase {
      switch self {
      case .replaces: Phrase("thay thế", "replaces")
      case .amends: Phrase("sửa đổi, bổ sung", "amends")
      case .partlyRepeals: Phrase("bãi bỏ một phần", "partly repeals")
      case .details: Phrase("quy định chi tiết", "details")
      case .reassigns: Phrase("chuyển thẩm quyền", "reassigns powers of")
      case .endsEffectOf: Phrase("làm hết hiệu lực", "ends the effect of")
      }
    }

    /// Whether the older document ends, not only parts of it.
    var endsWhole: Bool { endsEffect && self != .partlyRepeals }

    /// Whether the older document, or a part of it, ceases; the others leave it in force.
    public var endsEffect: Bool {
      switch self {
      case .replaces, .partlyRepeals, .endsEffectOf: true
      case .amends, .details, .reassigns: false
      }
    }
  }

  /// The acting document.
  public let from: GuidanceDocument.Number
  public let kind: Kind
  /// The document acted upon; it may be older than the list of documents.
  public let to: GuidanceDocument.Number
  /// Nil: not found.
  public let effectiveOn: Day?
  /// The articles concerned, or what the powers become; nil: the whole document.
  public let part: String?
  public let source: String
  public let confidence: Confidence
  /// The officer's own record; nil for a shipped relation.
  public let local: Identifier<LocalRelation>?

  public init(
    from: GuidanceDocument.Number, kind: Kind, to: GuidanceDocument.Number, effectiveOn: Day?,
    part: String?, source: String, confidence: Confidence,
    local: Identifier<LocalRelation>? = nil
  ) {
    self.from = from
    self.kind = kind
    self.to = to
    self.effectiveOn = effectiveOn
    self.part = part
    self.source = source
    self.confidence = confidence
    self.local = local
  }
}

extension DocumentRelation {
  /// Whether it acts by a day. One without a day is taken to act from the issue of the document that
  /// acts or, where that is unknown too, from the first day of the year in its number.
  public func hasBegun(by day: Day, issuedOn: Day?) -> Bool {
    (effectiveOn ?? issuedOn ?? from.firstDayOfItsYear ?? .first) <= day
  }
}
