import Ledger

extension Person {
  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let role = FieldSpec(
      3, "role", .text, Phrase("Vai trò", "Role"), isSealed: true)
    public static let name = FieldSpec(
      4, "name", .text, Phrase("Họ và tên", "Name"), isSealed: true)
    public static let sex = FieldSpec(5, "sex", .text, Phrase("Giới tính", "Sex"), isSealed: true)
    public static let level = FieldSpec(
      6, "level", .text, Phrase("Cấp học", "Level of school"), isSealed: true)
    public static let birthYear = FieldSpec(
      7, "birthYear", .integer, Phrase("Năm sinh", "Year of birth"), isSealed: true)
    public static let representative = FieldSpec(
      8, "representative", .text, Phrase("Liên hệ người đại diện", "Representative"),
      isSealed: true)
    public static let condition = FieldSpec(
      9, "condition", .text, Phrase("Tình trạng", "Condition"), isSealed: true)
    public static let all = [
      .isWithdrawn, incident, role, name, sex, level, birthYear, representative, condition,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Person>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    role = values.code(Fields.role) ?? .victim
    name = values.text(Fields.name) ?? ""
    sex = values.code(Fields.sex)
    level = values.code(Fields.level)
    birthYear = values.integer(Fields.birthYear)
    representative = values.text(Fields.representative) ?? ""
    condition = values.text(Fields.condition) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.role, role)
    values.set(Fields.name, name)
    values.set(Fields.sex, sex)
    values.set(Fields.level, level)
    values.set(Fields.birthYear, birthYear)
    values.set(Fields.representative, representative)
    values.set(Fields.condition, condition)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
