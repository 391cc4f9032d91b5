import Ledger

/// What one document does to another, as an officer read it in the text: beside the shipped list.
public struct LocalRelation: Recorded {
  public static let kind = Kind.localRelation
  public static let title = Phrase("Quan hệ văn bản tự ghi", "Own relation of documents")

  public let id: Identifier<LocalRelation>
  /// Number of the acting document.
  public var from: String
  public var relation: DocumentRelation.Kind
  /// Number of the document acted upon.
  public var to: String
  public var effectiveOn: Day?
  /// The articles concerned, "Điều 6; khoản 4 Điều 35"; empty: the whole document.
  public var part = ""
  /// Where it is stated: "khoản 2 Điều 40 Nghị định 66/2026/NĐ-CP, công báo ngày 20/3/2026".
  public var ground: String
  public var isWithdrawn = false

  public init(
    id: Identifier<LocalRelation>, from: String, relation: DocumentRelation.Kind, to: String,
    ground: String
  ) {
    self.id = id
    self.from = from
    self.relation = relation
    self.to = to
    self.ground = ground
  }
}

extension LocalRelation {
  /// What keeps the relation from being saved; it needs its day and where it is stated.
  public var problems: [RuleError] {
    var problems: [RuleError] = []
    if from.isEmpty { problems.append(.missing(Fields.from.label)) }
    if to.isEmpty { problems.append(.missing(Fields.to.label)) }
    if !from.isEmpty, from == to {
      problems.append(.notAChoice(Fields.to.label, typed: to))
    }
    if effectiveOn == nil { problems.append(.missing(Fields.effectiveOn.label)) }
    if ground.isEmpty { problems.append(.missing(Fields.ground.label)) }
    return problems
  }

  /// As the shipped relations stand beside it. An officer's own reading is not checked by anybody
  /// else.
  public var asRelation: DocumentRelation {
    DocumentRelation(
      from: .init(from), kind: relation, to: .init(to), effectiveOn: effectiveOn,
      part: part.isEmpty ? nil : part, source: ground, confidence: .known, local: id)
  }

  public enum Fields {
    public static let from = FieldSpec(
      2, "fromNumber", .text, Phrase("Văn bản tác động", "Acting document"))
    public static let relation = FieldSpec(3, "relation", .text, Phrase("Quan hệ", "Relation"))
    public static let to = FieldSpec(
      4, "toNumber", .text, Phrase("Văn bản bị tác động", "Document acted upon"))
    public static let effectiveOn = FieldSpec(
      5, "effectiveOn", .day, Phrase("Có hiệu lực từ", "In effect from"))
    public static let part = FieldSpec(6, "part", .text, Phrase("Phần, điều, khoản", "Part"))
    public static let ground = FieldSpec(7, "ground", .text, Phrase("Nêu ở đâu", "Stated where"))
    public static let all = [.isWithdrawn, from, relation, to, effectiveOn, part, ground]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<LocalRelation>, values: FieldValues) {
    self.id = id
    from = values.text(Fields.from) ?? ""
    relation = values.code(Fields.relation) ?? .amends
    to = values.text(Fields.to) ?? ""
    effectiveOn = values.day(Fields.effectiveOn)
    part = values.text(Fields.part) ?? ""
    ground = values.text(Fields.ground) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.from, from)
    values.set(Fields.relation, relation)
    values.set(Fields.to, to)
    values.set(Fields.effectiveOn, effectiveOn)
    values.set(Fields.part, part)
    values.set(Fields.ground, ground)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
