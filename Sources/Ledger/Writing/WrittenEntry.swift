/// An entry that was just made, with all that must be stored for it in one transaction.
public struct WrittenEntry: Sendable {
  public let entry: Entry
  public let encoded: EncodedEntry
  /// What must be encrypted and stored apart: nothing of it is in ``encoded``.
  public let sealedPayloads: [SealedPayload]

  /// The canonical bytes of a sealed edit's payload, not encrypted yet.
  public struct SealedPayload: Sendable {
    public let place: EditPlace
    public let payload: [UInt8]
  }
}
