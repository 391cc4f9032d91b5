/// Everything of which a practice register's texts are made.
public struct DemoWords: Sendable {
  let vocabulary: Vocabulary
  let names: NameParts
  let phrases: PhraseBook

  /// - Parameters: the bytes of `vocabulary.tsv`, `names.tsv` and `phrases.tsv`: UTF-8, NFC, a
  ///   header line, then a list, a tab and a text a line.
  public init(vocabulary: [UInt8], names: [UInt8], phrases: [UInt8]) throws(DemoError) {
    self.vocabulary = try Vocabulary(vocabulary)
    self.names = try NameParts(names)
    self.phrases = try PhraseBook(phrases)
  }
}
