import Ledger

/// What is core (nòng cốt, cốt cán): a school, or a person in it.
public enum CoreRole: String, Labelled {
  case school = "truong"
  case principal = "hieu_truong"
  case teacher = "giao_vien"

  public var label: Phrase {
    switch self {
    case .school: Phrase("Trường nòng cốt", "Core school")
    case .principal: Phrase("Hiệu trưởng cốt cán", "Core principal")
    case .teacher: Phrase("Giáo viên cốt cán", "Core teacher")
    }
  }
}

/// A core school of a region, or a core principal or teacher; always for a time.
public struct CoreMember: LiaisonRecord {
  public static let kind = Kind.coreMember
  public static let liaison = LiaisonKind.core
  public static let title = Phrase("Nòng cốt", "Core member")

  public let id: Identifier<CoreMember>
  public var values: FieldValues

  public init(id: Identifier<CoreMember>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension CoreMember {
  public enum Fields {
    public static let region = FieldSpec(2, "region", .text, Phrase("Vùng", "Region"))
    public static let role = FieldSpec(3, "role", .text, Phrase("Vai trò", "Role"))
    public static let institution = FieldSpec(
      4, "institution", .record, Phrase("Trường trong sổ", "School of the register"))
    public static let schoolName = FieldSpec(
      5, "schoolName", .text, Phrase("Trường nơi khác", "School elsewhere"))
    public static let personName = FieldSpec(6, "personName", .text, Phrase("Họ tên", "Name"))
    public static let areas = FieldSpec(7, "areas", .text, Phrase("Lĩnh vực", "Fields"))
    public static let phone = FieldSpec(8, "phone", .text, Phrase("Điện thoại", "Telephone"))
    public static let decision = FieldSpec(
      9, "decision", .text, Phrase("Quyết định", "Decision"))
    public static let fromOn = FieldSpec(10, "fromOn", .day, Phrase("Từ ngày", "From"))
    public static let untilOn = FieldSpec(11, "untilOn", .day, Phrase("Đến ngày", "Until"))
    public static let all = [
      .isWithdrawn, region, role, institution, schoolName, personName, areas, phone, decision,
      fromOn, untilOn,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public static let inputs = [
    LiaisonInput(
      Fields.region, .line(60), isRequired: true,
      hint: Phrase("Như Sở gọi: Vùng 1, Cụm 1.", "As the Department calls it.")),
    LiaisonInput(Fields.role, .codes(CoreRole.self), isRequired: true),
    LiaisonInput(Fields.institution, .institution),
    LiaisonInput(
      Fields.schoolName, .line(120),
      hint: Phrase("Khi trường không có trong sổ.", "Where the register has no such school.")),
    LiaisonInput(Fields.personName, .line(80)),
    LiaisonInput(
      Fields.areas, .line(200),
      hint: Phrase("Một người có thể nhiều lĩnh vực.", "One person may hold several.")),
    LiaisonInput(Fields.phone, .line(40)),
    LiaisonInput(Fields.decision, .line(120)),
    LiaisonInput(Fields.fromOn, .day(isPast: true), isRequired: true),
    LiaisonInput(
      Fields.untilOn, .day(isPast: false), isRequired: true,
      hint: Phrase("Bắt buộc: nòng cốt có thời hạn.", "Required: for a time only.")),
  ]

  public var change: LiaisonChange { .core(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if values.record(Fields.institution) == nil, schoolName.isEmpty {
      problems.append(.missing(Fields.institution.label))
    }
    if role != .school, personName.isEmpty { problems.append(.missing(Fields.personName.label)) }
    return problems + .order(Fields.fromOn, Fields.untilOn, in: values)
  }

  public var region: String { text(Fields.region) }
  public var role: CoreRole { values.code(Fields.role) ?? .school }
  public var schoolName: String { text(Fields.schoolName) }
  public var personName: String { text(Fields.personName) }
  public var fromOn: Day? { values.day(Fields.fromOn) }
  public var untilOn: Day? { values.day(Fields.untilOn) }

  public func isCore(on day: Day) -> Bool {
    !isWithdrawn && (fromOn ?? .first) <= day && day <= (untilOn ?? .last)
  }
}
