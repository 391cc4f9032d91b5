import Records
import Terminal

/// A form that ends with a new escalation, whatever it starts from.
protocol AddingEscalation: FormSpec {
  /// Absent until the form is loaded.
  var fields: EscalationFields? { get }
  /// What is known before anything is typed.
  var started: Escalation { get }
}

extension AddingEscalation {
  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    fields?.fields(surroundings) ?? []
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var escalation = started
    try fields?.fill(&escalation, from: contents, surroundings)
    return .escalation(.add(escalation))
  }

  func next(after contents: [String: String]) -> Route? { .escalations(.file(started.id)) }
}
