import Records
import Terminal

/// What one of several steps on a page answers to an event.
enum StepAnswer {
  case stay
  /// The event means nothing here.
  case ignored
  /// Other rows are wanted.
  case reload
  /// Nothing more can be typed, for this reason.
  case full(Phrase)
  case next
  case back

  /// What follows from an event that changed nothing but a field.
  init(_ answer: FieldAnswer) {
    switch answer {
    case .ignored: self = .ignored
    case .taken: self = .stay
    case .full(let taken, let limit): self = .full(.fullField(taken: taken, limit: limit))
    }
  }
}
