/// What a paper says of itself. What it does not say is nil; nothing is guessed.
public struct PaperHead: Equatable, Sendable {
  public internal(set) var number: PaperNumber?
  /// Whether the place of the number is empty, as in a draft.
  public internal(set) var isNumberBlank = false
  /// "Nghị định".
  public internal(set) var kind: String?
  public internal(set) var issuer: String?
  /// "Hà Nội".
  public internal(set) var place: String?
  public internal(set) var issuedOn: PaperDate?
  /// The abstract (trích yếu) or title.
  public internal(set) var title: String?
  /// The day of "có hiệu lực thi hành từ ngày …".
  public internal(set) var effectiveOn: PaperDate?

  public init(of text: LegalText) {
    self = PaperHeadReader(text).head
  }

  init() {}
}
