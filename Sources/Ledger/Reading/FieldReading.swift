/// What the edits of one field say together.
public struct FieldReading: Hashable, Sendable {
  public let field: FieldCode
  /// The edits that no later one has seen, the winner first, then by falling rank.
  public let heads: [RecordedEdit]
  public let standing: Standing
  /// Every edit once, each after its bases: by counter, then origin and sequence.
  public let history: [RecordedEdit]

  /// How the heads stand to each other.
  public enum Standing: Hashable, Sendable {
    /// One head.
    case settled
    /// Several heads that set the same value.
    case agreed
    /// Several heads of which two are known to set different values.
    case conflict
    /// Several heads, and what cannot be read here decides whether they agree.
    case undetermined
  }
}

extension FieldReading {
  /// The edit whose value the field has.
  public var winner: RecordedEdit { heads[0] }
}
