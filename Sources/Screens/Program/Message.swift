import Records

/// What the status line says until the next key.
struct Message: Equatable {
  enum Kind {
    case notice
    /// Something was not done.
    case refusal
    /// Work that goes on; stays until it is over.
    case waiting
  }

  let text: Phrase
  let kind: Kind

  init(_ text: Phrase, _ kind: Kind = .notice) {
    self.text = text
    self.kind = kind
  }
}
