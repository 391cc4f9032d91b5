import Ledger

/// Why the machine's clock is thought to be wrong.
public enum ClockSuspicion: Equatable, Sendable {
  /// It stands more than an hour before what was already written.
  case beforeLastWriting(Moment)
  /// It shows a year in which the program did not exist.
  case beforeProgram(year: Int)
  /// It stands very long after everything written.
  case farAhead(of: Moment)
}

extension ClockSuspicion {
  /// What is strange, a clause after "the clock".
  public var clause: Phrase {
    switch self {
    case .beforeLastWriting(let last):
      Phrase(
        "sớm hơn lần ghi sổ gần nhất, lúc \(last.formatted)",
        "stands before the last entry of the register, made at \(last.formatted)")
    case .beforeProgram(let year):
      Phrase(
        "đang ở năm \(year), khi chưa có chương trình này",
        "shows the year \(year), before this program existed")
    case .farAhead(let last):
      Phrase(
        "muộn hơn rất nhiều so với lần ghi sổ gần nhất, lúc \(last.formatted)",
        "stands very long after the last entry of the register, made at \(last.formatted)")
    }
  }
}
