import Records

extension Paper {
  /// A legal ground: the line "Căn cứ …", and the document it names where that is known.
  public struct Basis: Equatable, Sendable {
    /// Without the semicolon; "Căn cứ" is put before it where it is missing.
    public var words: String
    /// Nil: nobody can say whether it holds.
    public var ground: Ground?

    public init(_ words: String, ground: Ground? = nil) {
      self.words = words
      self.ground = ground
    }

    /// - Throws: why the document cannot be cited in full.
    public init(
      citing document: GuidanceDocument, part: String? = nil
    ) throws(GuidanceDocument.CitationGap) {
      words = "Căn cứ \(try document.firstCitation(of: part ?? ""))"
      ground = Ground(document: document.number, part: part)
    }
  }
}
