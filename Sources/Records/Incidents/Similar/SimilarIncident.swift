/// An incident that is like another one, with why it is and how it ended.
public struct SimilarIncident: Equatable, Sendable {
  public var candidate: IncidentCandidate
  public var score: Int
  public var reasons: [Phrase]

  /// "cùng trường, cách 2 ngày, cùng có chữ “căng tin”".
  public var reason: Phrase {
    reasons.dropFirst().reduce(reasons.first ?? Self.noReason) {
      $0.appending($1, separator: ", ")
    }
  }

  private static let noReason = Phrase("tương tự", "alike")

  /// How it ended: its state, how long it took, and what was learned of it.
  public var outcome: Phrase {
    let incident = candidate.incident
    var words = incident.state.label
    if let days = incident.daysToSettle {
      words = words.appending(
        days == 0
          ? Phrase("xong trong ngày", "settled the same day")
          : Phrase("xong sau \(days) ngày", "settled after \(days) days"),
        separator: ", ")
    }
    let learned = [
      (Incident.Fields.cause.label, incident.cause),
      (Incident.Fields.lesson.label, incident.lesson),
      (Incident.Fields.falseReportCheck.label, incident.falseReportCheck),
    ]
    return learned.filter { !$0.1.isEmpty }.reduce(words) { words, field in
      words.appending(field.0, separator: "; ").appending(
        Phrase(verbatim: field.1), separator: ": ")
    }
  }
}

extension Incident {
  /// Days from the news to the finding that it is settled; nil while it is not.
  fileprivate var daysToSettle: Int? {
    settledAt.map { max(0, Int($0.day.sinceEpoch) - Int(learnedAt.day.sinceEpoch)) }
  }
}
