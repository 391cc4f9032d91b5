/// What a cell means; a terminal's driver decides how that looks.
///
/// Meaning never rests on the style alone: a line that is selected also carries a sign.
public enum Style: UInt8, CaseIterable, Sendable {
  case plain
  /// The name of the page.
  case title
  /// The head of a column or of a part of a page.
  case heading
  /// What may be overlooked: rules, hints, explanations.
  case faint
  /// The line or entry that keys act on.
  case selected
  /// An entry marked for a bulk action.
  case marked
  /// What must be acted on at once.
  case urgent
  case warning
  /// What is done or in order.
  case good
  /// Text that opens something.
  case link
  /// A text field that is not being typed into.
  case field
  /// The text field that takes what is typed.
  case focusedField
  /// What is wrong with a field or an action.
  case error
  /// The key in a hint such as "F2 save".
  case keyName
  /// The action in a hint such as "F2 save".
  case keyLabel
  /// A notice that stands on every page, such as that of a practice register.
  case banner
  /// The part of a text that a search found.
  case match
}
