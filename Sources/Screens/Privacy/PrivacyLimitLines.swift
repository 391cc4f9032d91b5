import Records
import Terminal

/// By when a request must be answered and acted on: each limit with its ground, or that the tables
/// have none.
struct PrivacyLimitLines {
  private let limits: PrivacyLimits
  private let surroundings: Surroundings

  init(_ limits: PrivacyLimits, _ surroundings: Surroundings) {
    self.limits = limits
    self.surroundings = surroundings
  }

  var lines: [RecordLine] {
    [.heading(Phrase("Thời hạn", "Limits"))]
      + limits.all.map { limit in
        let isLate = limits.isLate(limit, at: surroundings.now)
        let style: Style = limit.clock == nil ? .warning : isLate ? .urgent : .plain
        return .text((isLate ? "! " : "") + surroundings(limits.words(limit)), style)
      }
  }
}
