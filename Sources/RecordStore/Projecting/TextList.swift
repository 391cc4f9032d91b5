/// How a list of texts stands in one column.
enum TextList {
  /// Unit separator: a control character, which no text that was let in contains.
  static let separator: Character = "\u{1F}"

  static func joined(_ texts: [String]) -> String { texts.joined(separator: String(separator)) }

  static func split(_ text: String) -> [String] {
    text.isEmpty
      ? [] : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
