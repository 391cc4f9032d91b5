/// Why bytes are not the canonical form of a value, an entry or its contents, and where.
public struct DecodeError: Error, Equatable, Sendable {
  /// The byte at which the refused thing begins, counted from 0.
  public let offset: Int
  public let reason: Reason

  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  public enum Reason: Equatable, Sendable {
    /// The bytes end before the thing does.
    case endOfBytes
    /// A number is written in more bytes than it needs.
    case numberNotMinimal
    /// A number is outside what its place allows.
    case numberOutOfRange
    /// Written by a newer program, or not an entry at all.
    case unsupportedVersion(UInt8)
    case unknownRole(UInt8)
    case unknownFlags(UInt8)
    /// A byte that chooses between forms (value tag, class, base, presence) is none of them.
    case unknownMarker(UInt8)
    /// A change's index is not below its count.
    case indexNotBelowCount
    /// Edits or base references are not strictly ascending.
    case notAscending
    /// A reference to the entry's own origin is written in the long form.
    case ownOriginWrittenOut
    /// A base of the same origin is not earlier than the entry.
    case baseNotEarlier
    case notUTF8
    /// A list stands in more than four lists, itself counted.
    case nestedTooDeep
    /// Something follows the end.
    case trailingBytes
    /// The reason of an entry or a plain edit is marked as sealed.
    case sealedWithoutClass
  }
}
