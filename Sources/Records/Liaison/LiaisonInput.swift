import Ledger

/// How one field of a ``LiaisonRecord`` is asked for, and what it may hold.
public struct LiaisonInput: Sendable {
  public enum Form: Sendable {
    /// One line of at most so many characters.
    case line(Int)
    /// A few lines of at most so many characters.
    case lines(Int)
    /// Whether the day usually lies in the past.
    case day(isPast: Bool)
    /// A time of day, kept as `17:30`.
    case time
    /// One code of a closed list.
    case choice([Choice])
    case flag
    case institution
    case cluster
    case incident
    case core
  }

  /// A code with its words.
  public struct Choice: Sendable {
    public let code: String
    public let label: Phrase
  }

  public let field: FieldSpec
  public let form: Form
  public let isRequired: Bool
  public let hint: Phrase?

  init(_ field: FieldSpec, _ form: Form, isRequired: Bool = false, hint: Phrase? = nil) {
    self.field = field
    self.form = form
    self.isRequired = isRequired
    self.hint = hint
  }
}

extension LiaisonInput {
  func problem(in values: FieldValues) -> RuleError? {
    guard let value = values[field.code] else {
      return isRequired ? .missing(field.label) : nil
    }
    guard case .text(let text) = value else { return nil }
    switch form {
    case .line(let limit), .lines(let limit):
      return text.count > limit ? .tooLong(field.label, count: text.count, limit: limit) : nil
    case .choice(let choices):
      return choices.contains { $0.code == text }
        ? nil : .notAChoice(field.label, typed: text)
    case .time:
      do {
        _ = try ClockTime(typed: text)
        return nil
      } catch {
        return .badTime(field.label, error)
      }
    default: return nil
    }
  }

  /// The words of a code of a closed list.
  public func label(of code: String) -> Phrase? {
    guard case .choice(let choices) = form else { return nil }
    return choices.first { $0.code == code }?.label
  }
}

extension LiaisonInput.Form {
  static func codes<Code: Labelled>(_ type: Code.Type) -> LiaisonInput.Form {
    .choice(Code.allCases.map { LiaisonInput.Choice(code: $0.rawValue, label: $0.label) })
  }
}
