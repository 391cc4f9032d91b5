/// A row of a file as it would be kept, or what is said of it.
public struct ToldRow: Equatable, Sendable {
  public let line: Int
  public let words: Phrase

  public init(line: Int, words: Phrase) {
    self.line = line
    self.words = words
  }

  public init(_ refusal: ImportRefusal) {
    self.init(line: refusal.line, words: refusal.problem.why)
  }
}
