/// Everything that one act of the officer writes: it becomes 1…n contiguous entries.
public struct ChangeDraft: Sendable {
  public var author: RecordID
  public var role: Role
  public var isClockSuspect: Bool
  /// Whether the change takes back the one that its bases belong to.
  public var isUndo: Bool
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var writtenAt: Int64
  /// One entry each, in this order; at least one.
  public var parts: [Part]

  public init(
    author: RecordID, role: Role, isClockSuspect: Bool = false, isUndo: Bool = false,
    writtenAt: Int64, parts: [Part]
  ) {
    self.author = author
    self.role = role
    self.isClockSuspect = isClockSuspect
    self.isUndo = isUndo
    self.writtenAt = writtenAt
    self.parts = parts
  }

  /// What a change does to one record.
  public struct Part: Sendable {
    public var kind: KindCode
    /// From 1: see ``Entry/kindVersion``.
    public var kindVersion: Int32
    public var record: RecordID
    public var reason: String?
    /// In any order, one a field.
    public var edits: [EditDraft]

    public init(
      kind: KindCode, kindVersion: Int32, record: RecordID, reason: String? = nil,
      edits: [EditDraft]
    ) {
      self.kind = kind
      self.kindVersion = kindVersion
      self.record = record
      self.reason = reason
      self.edits = edits
    }
  }
}

/// What a change does to one field.
public struct EditDraft: Hashable, Sendable {
  public var field: FieldCode
  public var isSealed: Bool
  /// References in any order.
  public var base: Base
  public var payload: Payload

  /// - Parameters:
  ///   - new: text must be composed: see ``Value/composed(_:)``.
  ///   - old: the value that stood there, as the ledger holds it.
  public init(field: FieldCode, isSealed: Bool = false, base: Base, new: Value, old: Value) {
    self.field = field
    self.isSealed = isSealed
    self.base = base
    payload = Payload(new: new, old: old)
  }

  /// The edit that takes back the edit of `field` in the entry `reference`, which set `payload`.
  public init(
    undoing reference: EntryReference, field: FieldCode, isSealed: Bool = false, payload: Payload
  ) {
    self.init(
      field: field, isSealed: isSealed, base: .entries([reference]), new: payload.old,
      old: payload.new)
  }
}
