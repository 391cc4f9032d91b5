/// A place in a legal text, as deep as it is named: a chapter, an article, its clause, its point.
public struct Clause: Hashable, Sendable {
  /// The Roman number, "II".
  public var chapter: String?
  /// The number of an annex, "I"; empty for the only one.
  public var annex: String?
  /// Điều, with its letter where there is one: "8", "8a".
  public var article: String?
  /// Khoản.
  public var number: String?
  /// Điểm.
  public var point: String?

  public init(
    chapter: String? = nil, annex: String? = nil, article: String? = nil, number: String? = nil,
    point: String? = nil
  ) {
    self.chapter = chapter
    self.annex = annex
    self.article = article
    self.number = number
    self.point = point
  }

  /// Whether `other` lies in this place or is it. Articles are numbered through all chapters, so a
  /// chapter matters only where it stands alone.
  public func contains(_ other: Clause) -> Bool {
    guard let article else {
      if let chapter { return annex == other.annex && chapter == other.chapter }
      guard let annex, let theirs = other.annex else { return false }
      return annex.isEmpty || annex == theirs
    }
    return annex == other.annex && article == other.article
      && (number == nil || number == other.number) && (point == nil || point == other.point)
  }

  /// In the order of papers: "điểm a khoản 2 Điều 8".
  public var words: String {
    let parts = [
      point.map { "điểm \($0)" }, number.map { "khoản \($0)" }, article.map { "Điều \($0)" },
      chapter.map { "Chương \($0)" }, annex.map { $0.isEmpty ? "Phụ lục" : "Phụ lục \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
