import Ledger

/// That the sealed words of a record were destroyed, on what ground, by whom asked.
public struct Erasure: Recorded {
  public static let kind = Kind.erasure
  public static let title = Phrase("Xóa nội dung niêm phong", "Erasure of sealed text")

  public let id: Identifier<Erasure>
  public var subject: RecordID
  /// Legal or factual ground, as written.
  public var ground: String

  /// One erasure a record: it cannot be erased twice.
  public init(subject: RecordID, ground: String) {
    id = Identifier(RecordID(kind: Self.kind, officialCode: subject.description))
    self.subject = subject
    self.ground = ground
  }
}

extension Erasure {
  public enum Fields {
    public static let subject = FieldSpec(2, "subject", .record, Phrase("Của", "Of"))
    public static let ground = FieldSpec(3, "ground", .text, Phrase("Căn cứ", "Ground"))
    public static let all = [.isWithdrawn, subject, ground]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Erasure>, values: FieldValues) {
    self.id = id
    subject = values.record(Fields.subject) ?? id.record
    ground = values.text(Fields.ground) ?? ""
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.subject, subject)
    values.set(Fields.ground, ground)
    return values
  }
}
