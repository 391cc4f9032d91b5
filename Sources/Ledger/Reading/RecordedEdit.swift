/// One edit of one field as it is known here.
public struct RecordedEdit: Hashable, Sendable {
  /// The entry that holds the edit.
  public let reference: EntryReference
  /// That entry's Lamport counter.
  public let counter: Int64
  /// The signed role of the origin's key, which may differ from what the entry says of itself.
  public let role: Role
  public let field: FieldCode
  public let base: Base
  public let content: Known

  public init(
    reference: EntryReference, counter: Int64, role: Role, field: FieldCode, base: Base,
    content: Known
  ) {
    self.reference = reference
    self.counter = counter
    self.role = role
    self.field = field
    self.base = base
    self.content = content
  }

  /// What is known of the value that an edit set.
  public enum Known: Hashable, Sendable {
    /// The whole payload.
    case payload(Payload)
    /// It stands encrypted: the register is locked, or the key is gone.
    case sealed
    /// It was kept back by whoever passed the entry on.
    case withheld
  }
}

extension RecordedEdit {
  /// The value that the edit set, when it can be read.
  public var newValue: Value? {
    if case .payload(let payload) = content { payload.new } else { nil }
  }

  /// The value that the edit replaced, when it can be read.
  public var oldValue: Value? {
    if case .payload(let payload) = content { payload.old } else { nil }
  }

  /// Whether the edit comes before `other` in a history: a base always does.
  func isEarlier(than other: RecordedEdit) -> Bool {
    counter == other.counter ? reference < other.reference : counter < other.counter
  }

  /// Of two copies of the same edit the one that says more, so that a copy without the value,
  /// arriving later, takes nothing away.
  func moreTelling(than other: RecordedEdit) -> RecordedEdit {
    switch (content, other.content) {
    case (.payload(let ours), .payload(let theirs)):
      // Only one of them can answer to the commitment; the choice must not depend on order.
      ours.canonicalBytes.lexicographicallyPrecedes(theirs.canonicalBytes) ? other : self
    case (.payload, _), (.sealed, .withheld): self
    case (_, .payload), (.withheld, .sealed): other
    case (.sealed, .sealed), (.withheld, .withheld): self
    }
  }
}
