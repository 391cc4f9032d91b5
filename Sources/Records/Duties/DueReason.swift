/// Why a duty is due when it is. Kept as figures: its lines are written only when they are read.
public enum DueReason: Hashable, Sendable {
  case counted(DueCount)
  /// Somebody set the day.
  case set(Phrase)

  public var lines: [Phrase] {
    switch self {
    case .counted(let count): count.lines
    case .set(let line): [line]
    }
  }
}
