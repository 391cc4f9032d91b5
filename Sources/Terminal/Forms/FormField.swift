/// One field of a form, as it is meant; what is typed into it is in the ``Form``.
public struct FormField {
  /// What a field takes.
  public enum Kind {
    /// One line of at most so many letters.
    case text(limit: Int)
    /// One line of digits, signs and separators.
    case number(limit: Int)
    /// Several lines; `rows` of them in sight.
    case area(rows: Int, limit: Int)
    /// One entry of a list; its content is the key of the entry.
    case choice(ChoiceSearch)
    /// A day, typed or taken from a calendar.
    case date(DateRules)
    /// Yes (`1`) or no (an empty content).
    case flag
  }

  /// The name of the content, unique in its form.
  public let key: String
  public let label: String
  /// One sentence that helps, shown while the field has the focus.
  public let hint: String
  public let kind: Kind
  /// What is wrong with a content, in words; nil when it is right. Runs when the field is left.
  public let check: (String) -> String?
  /// What is doubtful in a content, in words: shown beside the field while it is typed, never in
  /// the way of saving. Nil for a field of which nothing is said; runs when the content changes.
  public let notice: ((String) -> String?)?
  /// Whether it is typed as a whole, as days and numbers are: what is typed first in a field that was
  /// just entered takes the place of what stood there.
  public let isTypedWhole: Bool
  /// The part of the form that begins with this field, as a heading above it; nil where none does.
  public var section: String?

  public init(
    _ key: String, _ label: String, _ kind: Kind, hint: String = "", isTypedWhole: Bool = false,
    check: @escaping (String) -> String? = { _ in nil }, notice: ((String) -> String?)? = nil
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isTypedWhole = isTypedWhole
    self.check = check
    self.notice = notice
  }
}
