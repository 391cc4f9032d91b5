/// The one place in the world where an edit stands.
public struct EditPlace: Hashable, Sendable {
  public let reference: EntryReference
  public let record: RecordID
  public let field: FieldCode

  public init(reference: EntryReference, record: RecordID, field: FieldCode) {
    self.reference = reference
    self.record = record
    self.field = field
  }
}
