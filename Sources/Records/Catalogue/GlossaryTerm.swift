/// One word for one thing, in both languages and in the code.
public struct GlossaryTerm: Hashable, Sendable {
  public let term: Phrase
  /// The name in code and data, snake case; several when the words are several.
  public let identifiers: [String]

  public init(term: Phrase, identifiers: [String]) {
    self.term = term
    self.identifiers = identifiers
  }
}
