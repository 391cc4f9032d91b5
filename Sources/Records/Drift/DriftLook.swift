import Ledger

/// That somebody has looked at what rests on a document which ceased, or a part of it.
public struct DriftLook: Recorded {
  public static let kind = Kind.driftLook
  public static let title = Phrase("Đã xem căn cứ thay đổi", "Lapsed ground looked at")

  public let id: Identifier<DriftLook>
  /// The acting document and the one acted upon, by number.
  public var from: String
  public var to: String
  public var relation: DocumentRelation.Kind
  /// What of it, and from when: another part or another day must be looked at anew.
  public var part: String
  public var effectiveOn: Day?
  public var lookedOn: Day?

  /// The id follows from the relation, so that two copies look at the same one once.
  public init(_ relation: DocumentRelation, on day: Day) {
    from = relation.from.rawValue
    to = relation.to.rawValue
    self.relation = relation.kind
    part = relation.part ?? ""
    effectiveOn = relation.effectiveOn
    id = Self.id(of: relation)
    lookedOn = day
  }

  public static func id(of relation: DocumentRelation) -> Identifier<DriftLook> {
    let day = relation.effectiveOn?.iso ?? ""
    let facts = [
      relation.from.rawValue, relation.kind.rawValue, relation.to.rawValue, relation.part ?? "",
      day,
    ]
    return Identifier(RecordID(kind: kind, officialCode: facts.joined(separator: "\n")))
  }

  public enum Fields {
    public static let from = FieldSpec(
      2, "fromNumber", .text, Phrase("Văn bản tác động", "Acting document"))
    public static let relation = FieldSpec(3, "relation", .text, Phrase("Quan hệ", "Relation"))
    public static let to = FieldSpec(
      4, "toNumber", .text, Phrase("Văn bản bị tác động", "Document acted upon"))
    public static let lookedOn = FieldSpec(5, "lookedOn", .day, Phrase("Xem ngày", "Looked at on"))
    public static let part = FieldSpec(6, "part", .text, Phrase("Phần, điều, khoản", "Part"))
    public static let effectiveOn = FieldSpec(
      7, "effectiveOn", .day, Phrase("Có hiệu lực từ", "In effect from"))
    public static let all = [.isWithdrawn, from, relation, to, lookedOn, part, effectiveOn]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<DriftLook>, values: FieldValues) {
    self.id = id
    from = values.text(Fields.from) ?? ""
    relation = values.code(Fields.relation) ?? .replaces
    to = values.text(Fields.to) ?? ""
    lookedOn = values.day(Fields.lookedOn)
    part = values.text(Fields.part) ?? ""
    effectiveOn = values.day(Fields.effectiveOn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.from, from)
    values.set(Fields.relation, relation)
    values.set(Fields.to, to)
    values.set(Fields.lookedOn, lookedOn)
    values.set(Fields.part, part.isEmpty ? nil : part)
    values.set(Fields.effectiveOn, effectiveOn)
    return values
  }
}
