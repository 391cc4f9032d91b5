/// Finds the entries of a list.
public struct ChoiceSearch {
  private let find: (String) -> [Choice]
  private let missing: (String) -> String
  /// What is said of words that no entry matches.
  let unmatched: (String) -> String
  /// What is said of words that several entries match.
  let ambiguous: (String) -> String

  /// - Parameters:
  ///   - missing: how an entry is shown whose key is not found.
  ///   - unmatched: what is said of words that no entry matches.
  ///   - ambiguous: what is said of words that several match, where none was taken.
  ///   - find: the entries that match what was typed, best first; all of them for an empty text. A
  ///     long list may be cut: only what can be reached by scrolling needs to be there, but the
  ///     entry whose key was "typed" is always found.
  public init(
    missing: @escaping (_ key: String) -> String = { $0 },
    unmatched: @escaping (_ typed: String) -> String = { "? \($0)" },
    ambiguous: @escaping (_ typed: String) -> String = { "?? \($0)" },
    _ find: @escaping (_ typed: String) -> [Choice]
  ) {
    self.find = find
    self.missing = missing
    self.unmatched = unmatched
    self.ambiguous = ambiguous
  }

  /// The entries that match what was typed.
  public func callAsFunction(_ typed: String) -> [Choice] { find(typed) }

  /// The entry with a key. One that is not found keeps its key, so that a form never loses what it
  /// cannot show.
  public func entry(keyed key: String) -> Choice {
    find(key).first { $0.key == key } ?? find("").first { $0.key == key }
      ?? Choice(key: key, label: missing(key))
  }
}
