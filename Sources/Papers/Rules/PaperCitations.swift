import Records

/// Names documents in one paper: in full the first time, by type and number afterwards.
///
/// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II, item 6.
public struct PaperCitations: Sendable {
  private var cited: Set<GuidanceDocument.Number> = []

  public init() {}

  /// - Parameter part: in the order of papers, "khoản 1 Điều 8"; nil: the whole document.
  /// - Throws: why the document cannot be cited in full.
  public mutating func cite(
    _ document: GuidanceDocument, part: String? = nil
  ) throws(GuidanceDocument.CitationGap) -> String {
    let isFirst = !cited.contains(document.number)
    let words = try isFirst ? document.firstCitation() : document.laterCitation
    cited.insert(document.number)
    return part.map { "\($0) \(words)" } ?? words
  }
}
