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
