/// What an entry's body says of one field. The values stand beside the body and may be withheld.
public struct Edit: Hashable, Sendable {
  public let field: FieldCode
  /// Whether the values stand encrypted, and the salt dies with the record's key.
  public let isSealed: Bool
  public let base: Base
  /// SHA-256(salt ‖ payload).
  public let commitment: Digest32
}
