/// The first entry of an origin that is not what it must be.
public struct ChainFault: Error, Equatable, Sendable {
  /// The entry that was due.
  public let reference: EntryReference
  public let reason: Reason

  init(at reference: EntryReference, reason: Reason) {
    self.reference = reference
    self.reason = reason
  }

  public enum Reason: Equatable, Sendable {
    case unreadable(DecodeError)
    case otherOrigin(Origin)
    /// The entry found bears another number than the one that was due.
    case gap(found: Int64)
    case counterNotIncreasing(before: Int64, found: Int64)
    /// The entry does not go on with the change before it, or does not begin one.
    case changeBroken
    /// The hash kept with the entry is not the one its bytes and its predecessors give.
    case hashMismatch(stored: EntryHash, computed: EntryHash)
    case contentsUnreadable(DecodeError)
    case contents(ContentsFault)
  }
}
