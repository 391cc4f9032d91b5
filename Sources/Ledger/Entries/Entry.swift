/// One entry of the ledger as its body says it: who changed which fields of which record.
///
/// Made by reading a body or by carrying out a ``ChangeDraft``, so that it always has exactly one
/// canonical body.
public struct Entry: Hashable, Sendable {
  public let reference: EntryReference
  /// The Lamport counter: above that of every entry its writer had seen.
  public let counter: Int64
  /// The place of the entry in its change, from 0, below ``changeCount``.
  public let changeIndex: Int32
  /// How many entries are written, sent, taken and undone together.
  public let changeCount: Int32
  /// The officer, or ``RecordID/program``.
  public let author: RecordID
  public let role: Role
  /// Whether the machine's clock looked wrong when the entry was written.
  public let isClockSuspect: Bool
  /// Whether the change takes back the change to which its bases belong.
  public let isUndo: Bool
  /// Milliseconds since 1970-01-01T00:00:00Z by the writer's clock. Never an order.
  public let writtenAt: Int64
  public let kind: KindCode
  /// The version of the kind's fields that the writer knew, from 1.
  public let kindVersion: Int32
  public let record: RecordID
  /// The commitment to the text of the reason, when one was given.
  public let reason: Digest32?
  /// Strictly ascending by field.
  public let edits: [Edit]
}

extension Entry {
  public var origin: Origin { reference.origin }
  public var sequence: Int64 { reference.sequence }
  public var isLastOfChange: Bool { changeIndex + 1 == changeCount }

  /// The edit of `field`, when the entry has one.
  public func edit(of field: FieldCode) -> Edit? {
    edits.first { $0.field == field }
  }

  /// Where the edit of `field` stands.
  public func place(of field: FieldCode) -> EditPlace {
    EditPlace(reference: reference, record: record, field: field)
  }

  /// The bytes that choose between forms, as `docs/ledger-format.md` lists them.
  enum Marker {
    static let formatVersion: UInt8 = 1
    static let clockSuspect: UInt8 = 1
    static let undo: UInt8 = 2
    static let absent: UInt8 = 0
    static let present: UInt8 = 1
    static let plain: UInt8 = 0
    static let sealed: UInt8 = 1
    static let noBase: UInt8 = 0
    static let entryBase: UInt8 = 1
    static let catalogueBase: UInt8 = 2
    static let ownOrigin: UInt8 = 0
    static let otherOrigin: UInt8 = 1
  }

  /// Field 1 byte, class 1, base 1, commitment 32.
  static let leastEditSize = 35
}
