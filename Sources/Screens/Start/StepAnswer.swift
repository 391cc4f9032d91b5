/// What a step of the first start answers to an event.
enum StepAnswer {
  case stay
  /// The event means nothing here.
  case ignored
  /// Other rows are wanted.
  case reload
  case next
  case back
}
