/// One time that the leader sent a draft back, as its history tells.
public struct EscalationReturn: Equatable, Sendable {
  public let at: Moment
  /// Who noted it.
  public let author: String
  public let reason: String

  /// Every return that still stands, earliest first.
  ///
  /// - Parameter history: of the escalation, newest first.
  public static func all(in history: [HistoryLine]) -> [EscalationReturn] {
    var returns: [EscalationReturn] = []
    var takenBack = 0
    for line in history where line.field == Escalation.Fields.returnReason.label {
      if line.isUndo {
        takenBack += 1
      } else if takenBack > 0 {
        takenBack -= 1
      } else if let reason = line.new {
        returns.append(
          EscalationReturn(at: line.at, author: line.author, reason: reason.vietnamese))
      }
    }
    return returns.reversed()
  }
}
