import Records
import Terminal

/// A form that ends with a new escalation, whatever it starts from.
protocol AddingEscalation: EscalationForm {
  /// What is known before anything is typed.
  var started: Escalation { get }
}

extension AddingEscalation {
  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var escalation = started
    try fields?.fill(&escalation, from: contents, surroundings)
    return .escalation(.add(escalation))
  }

  func next(after contents: [String: String]) -> Route? { .escalations(.file(started.id)) }
}
