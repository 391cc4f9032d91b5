/// What one of several steps on a page answers to an event.
enum StepAnswer {
  case stay
  /// The event means nothing here.
  case ignored
  /// Other rows are wanted.
  case reload
  case next
  case back
}
