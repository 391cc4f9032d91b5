/// What a field made of an event.
public enum FieldAnswer: Equatable, Sendable {
  /// The event is not for the field.
  case ignored
  case taken
  /// The field holds as many letters as it may: of what was typed or pasted it took only so many.
  case full(taken: Int, limit: Int)
}
