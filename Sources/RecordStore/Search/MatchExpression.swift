/// Full-text queries over the tokens of ``SearchTokenizer``.
///
/// Words come from ``TypedQuery`` and hold letters and digits only, so nothing typed is ever
/// read as an operator.
enum MatchExpression {
  /// Every word must be the beginning of a word, tones aside.
  static func folded(_ query: TypedQuery) -> String {
    query.needed.map { token($0) }.joined(separator: " AND ")
  }

  /// Every word must be the beginning of a word with the same tones.
  static func exact(_ query: TypedQuery) -> String {
    query.words.map { token(mark + $0.exact) }.joined(separator: " AND ")
  }

  /// At least one word must be the beginning of a word, tones aside.
  static func any(_ query: TypedQuery) -> String {
    query.needed.map { token($0) }.joined(separator: " OR ")
  }

  /// Every word must be a word of the text, tones aside.
  static func all(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: " AND ")
  }

  private static let mark = String(UnicodeScalar(SearchTokenizer.exactMark))

  private static func token(_ text: String) -> String { "\"\(text)\" *" }
}
