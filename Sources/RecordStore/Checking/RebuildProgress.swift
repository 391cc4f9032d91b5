/// How far the tables are rebuilt: a large register takes minutes, and whoever waits is told.
public struct RebuildProgress: Equatable, Sendable {
  public enum Part: CaseIterable, Sendable {
    /// The records, read from the ledger.
    case records
    /// What follows from them by the rules.
    case duties
    /// The words by which they are found.
    case words
  }

  public let part: Part
  public let done: Int
  /// 0 where there is nothing of this part.
  public let total: Int

  /// Whether nothing is left to do.
  public var isOver: Bool { part == .words && done == total }

  /// Steps of a part between two words about it.
  static let stride = 1_000
}
