/// Finds what tells who a child is in titles, requests and letters.
///
/// Prepared once with the names that are known; one look costs time in proportion to the text, so
/// that a line can be looked at with every key. Nothing found is no proof that nothing is there.
public struct ChildDetailFinder: Sendable {
  let persons: NameBook
  let institutions: NameBook

  /// Findings of one look; a text that holds more is no title and no letter.
  public static let limit = 100

  /// - Parameters:
  ///   - persons: names of persons as they stand in the register.
  ///   - institutions: names of institutions; a person's name within one is none.
  public init(persons: [String] = [], institutions: [String] = []) {
    self.persons = NameBook(persons)
    self.institutions = NameBook(institutions.flatMap { [$0, Self.ownName(of: $0)] })
  }

  /// What tells of a child in the text, in its order, at most ``limit``.
  ///
  /// - Parameter staff: whether names of a school's staff are told too, as ``ChildDetail/Kind/staffName``.
  public func details(in text: String, staff: Bool = false) -> [ChildDetail] {
    var reading = ChildDetailReading(text, self)
    reading.readAll()
    return reading.details.filter { staff || $0.kind != .staffName }
  }

  /// "Nguyễn Du" of "Trường THCS Nguyễn Du": what stands behind the words for kinds of school.
  private static func ownName(of name: String) -> String {
    let text = TextWords(name)
    let first = text.words.indices.first { SchoolWords.kinds.count(at: $0, in: text) == 0 }
    // Names of one word would be found everywhere.
    guard let first, first > 0, text.words.count - first > 1 else { return "" }
    return text.text(first..<text.words.count)
  }
}
