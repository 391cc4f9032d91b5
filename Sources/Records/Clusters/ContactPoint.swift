import Ledger

/// Who answers for what, at a level above or beside the commune (đầu mối thông tin).
public struct ContactPoint: Recorded {
  public static let kind = Kind.contactPoint
  public static let title = Phrase("Đầu mối liên hệ", "Contact point")

  public let id: Identifier<ContactPoint>
  public var level: ContactLevel
  /// Name of the unit, for example "Phòng Giáo dục Mầm non, Sở GD&ĐT".
  public var unit: String
  /// What the contact answers for, in words.
  public var area: String
  public var personName: String
  public var phone: String
  /// When the contact can be reached, in words.
  public var hours: String
  public var substitute: String
  public var isWithdrawn = false

  public init(id: Identifier<ContactPoint>, level: ContactLevel, unit: String) {
    self.id = id
    self.level = level
    self.unit = unit
    area = ""
    personName = ""
    phone = ""
    hours = ""
    substitute = ""
  }
}

/// Where a contact point or an addressee stands.
public enum ContactLevel: String, Labelled {
  case communeChair = "ct_ubnd"
  case cluster = "cum"
  case department = "sogddt"
  case departmentDivision = "phong_so"
  case ministryUnit = "bo"
  case police = "ca_xa"
  case health = "tyt"
  case childProtection = "bvte"
  case hotline111 = "td111"
  case school = "truong"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .communeChair: Phrase("Chủ tịch UBND xã", "Commune chair")
    case .cluster: Phrase("Cụm chuyên môn", "Professional cluster")
    case .department: Phrase("Sở GD&ĐT", "Department")
    case .departmentDivision: Phrase("Phòng thuộc Sở GD&ĐT", "Division of the Department")
    case .ministryUnit: Phrase("Đơn vị thuộc Bộ GD&ĐT", "Ministry unit")
    case .police: Phrase("Công an xã", "Commune police")
    case .health: Phrase("Trạm y tế xã", "Commune health station")
    case .childProtection:
      Phrase("Người làm công tác bảo vệ trẻ em", "Child-protection worker")
    case .hotline111: Phrase("Tổng đài 111", "Hotline 111")
    case .school: Phrase("Trường, cơ sở giáo dục", "School or institution")
    case .other: Phrase("Cơ quan khác", "Other body")
    }
  }
}

extension ContactPoint {
  public enum Fields {
    public static let level = FieldSpec(2, "level", .text, Phrase("Cấp", "Level"))
    public static let unit = FieldSpec(3, "unit", .text, Phrase("Đơn vị", "Unit"))
    public static let area = FieldSpec(4, "area", .text, Phrase("Lĩnh vực", "Area"))
    public static let personName = FieldSpec(5, "personName", .text, Phrase("Người", "Person"))
    public static let phone = FieldSpec(6, "phone", .text, Phrase("Điện thoại", "Telephone"))
    public static let hours = FieldSpec(7, "hours", .text, Phrase("Giờ liên hệ", "Hours"))
    public static let substitute = FieldSpec(
      8, "substitute", .text, Phrase("Người thay", "Substitute"))
    public static let all = [
      .isWithdrawn, level, unit, area, personName, phone, hours, substitute,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<ContactPoint>, values: FieldValues) {
    self.id = id
    level = values.code(Fields.level) ?? .other
    unit = values.text(Fields.unit) ?? ""
    area = values.text(Fields.area) ?? ""
    personName = values.text(Fields.personName) ?? ""
    phone = values.text(Fields.phone) ?? ""
    hours = values.text(Fields.hours) ?? ""
    substitute = values.text(Fields.substitute) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.level, level)
    values.set(Fields.unit, unit)
    values.set(Fields.area, area)
    values.set(Fields.personName, personName)
    values.set(Fields.phone, phone)
    values.set(Fields.hours, hours)
    values.set(Fields.substitute, substitute)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
