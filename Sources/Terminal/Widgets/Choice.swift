/// One entry of a list to choose from.
public struct Choice: Hashable, Sendable {
  /// What is stored when the entry is chosen.
  public let key: String
  /// What is shown, one line.
  public let label: String

  public init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}

/// Finds the entries that match what was typed, best first; all of them for an empty text. A long
/// list may be cut: only what can be reached by scrolling needs to be there.
public typealias ChoiceSearch = (_ typed: String) -> [Choice]
