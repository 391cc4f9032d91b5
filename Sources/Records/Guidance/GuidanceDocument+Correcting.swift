extension GuidanceDocument {
  /// The document as an officer's correction has it; what the correction leaves out stays.
  public func corrected(by correction: DocumentCorrection?) -> GuidanceDocument {
    guard let correction else { return self }
    func stated(_ text: String, else listed: String) -> String { text.isEmpty ? listed : text }
    let title = correction.documentTitle
    return GuidanceDocument(
      number: number, type: stated(correction.type, else: type),
      title: title.isEmpty ? self.title : Phrase(verbatim: title),
      issuer: stated(correction.issuer, else: issuer), issuedOn: correction.issuedOn ?? issuedOn,
      effectiveOn: correction.effectiveOn ?? effectiveOn, area: correction.area ?? area,
      replaces: replaces, summary: summary, source: source,
      confidence: confidence == .unsure && correction.isWholeKnown ? .known : confidence,
      correction: correction)
  }

  /// Whether the day on which it takes effect may be wrong with the rest of an unsure row: not
  /// when an officer has stated it from the paper.
  var mayTakeEffectOnAnotherDay: Bool {
    confidence == .unsure && correction?.effectiveOn == nil
  }
}
