import Records
import Terminal

/// A form for one escalation, new or old.
protocol EscalationForm: FormSpec {
  /// Absent until the form is loaded.
  var fields: EscalationFields? { get }
}

extension EscalationForm {
  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    fields?.fields(surroundings) ?? []
  }
}
