/// A search for words through one text, from a piece to the end and then from the beginning to that
/// piece; in a long text it takes several answers.
public struct WordSearch: Equatable, Sendable {
  public let words: String
  /// The piece with which all of it began.
  public let start: Int
  /// The piece with which it goes on.
  public let next: Int
  /// Whether the words are looked for with the marks as typed; without them only where the whole
  /// text does not have them so.
  public let isExact: Bool
  /// Whether an answer had hits already.
  public let hasFound: Bool

  public init(_ words: String, from start: Int) {
    self.init(words: words, start: start, next: start, isExact: true, hasFound: false)
  }

  private init(words: String, start: Int, next: Int, isExact: Bool, hasFound: Bool) {
    self.words = words
    self.start = start
    self.next = next
    self.isExact = isExact
    self.hasFound = hasFound
  }

  /// From the beginning of the search, marks aside.
  public var marksAside: WordSearch {
    WordSearch(words: words, start: start, next: start, isExact: false, hasFound: false)
  }

  /// What is left of it behind an answer.
  public func goingOn(with next: Int, hasFound: Bool) -> WordSearch {
    WordSearch(
      words: words, start: start, next: next, isExact: isExact,
      hasFound: self.hasFound || hasFound)
  }
}
