/// A legal or guidance document that the program knows.
public struct GuidanceDocument: Hashable, Sendable {
  /// The official number with its symbol, `142/2025/NĐ-CP`; a year in brackets tells apart
  /// papers whose numbers start anew each year.
  public typealias Number = CatalogueCode<GuidanceDocument>

  public let number: Number
  /// The kind of document in Vietnamese: `Luật`, `Nghị định`, `Công văn`.
  public let type: String
  public let title: Phrase
  public let issuer: String
  /// Nil: not found.
  public let issuedOn: Day?
  /// Nil: not found; the document is then never plainly "in force".
  public let effectiveOn: Day?
  public let area: GuidanceArea
  /// Numbers it names as replaced, as text: many are older than this list.
  public let replaces: [String]
  /// In the program's own words.
  public let summary: Phrase
  public let source: Phrase?
  public let confidence: Confidence
  /// What an officer has corrected of it; nil: as it was shipped or imported.
  public let correction: DocumentCorrection?

  public init(
    number: Number, type: String, title: Phrase, issuer: String, issuedOn: Day?,
    effectiveOn: Day?, area: GuidanceArea, replaces: [String], summary: Phrase, source: Phrase?,
    confidence: Confidence, correction: DocumentCorrection? = nil
  ) {
    self.number = number
    self.type = type
    self.title = title
    self.issuer = issuer
    self.issuedOn = issuedOn
    self.effectiveOn = effectiveOn
    self.area = area
    self.replaces = replaces
    self.summary = summary
    self.source = source
    self.confidence = confidence
    self.correction = correction
  }
}

extension GuidanceDocument.Number {
  /// The first day of the year in the number, `142/2025/NĐ-CP` or `33/CT-TTg (2026)`; nil when
  /// the number names none. Nothing of the document can be older.
  var firstDayOfItsYear: Day? {
    for piece in rawValue.utf8.split(whereSeparator: { !Digits.isDigit($0) }).reversed()
    where piece.count == 4 {
      if let year = Digits.value(piece), TypedDate.years.contains(year) {
        return Day(year: year, month: 1, day: 1)
      }
    }
    return nil
  }
}
