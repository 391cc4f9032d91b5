import Ledger

/// What the papers of the office have in common: its symbol, who signs, how it is reached.
public struct OfficeSettings: Recorded {
  public static let kind = Kind.officeSettings
  public static let title = Phrase("Thông tin cơ quan", "The office")
  /// There is one in a register.
  public static let onlyID = Identifier<OfficeSettings>(
    RecordID(kind: kind, officialCode: "office"))
  /// Longest name or symbol, and the longest line at the foot, in characters.
  public static let textLimit = 60
  public static let contactLimit = 160

  public let id: Identifier<OfficeSettings>
  /// The symbol of the unit that drafts, as offices write it: `VHXH`; empty: the usual one.
  public var unit = ""
  public var chairName = ""
  public var viceChairName = ""
  public var officeHeadName = ""
  /// Address, telephone, mail: at the foot of the first page.
  public var contactLine = ""

  public init() { id = Self.onlyID }

  public var problems: [RuleError] {
    let texts = [
      (Fields.unit, unit, Self.textLimit), (Fields.chairName, chairName, Self.textLimit),
      (Fields.viceChairName, viceChairName, Self.textLimit),
      (Fields.officeHeadName, officeHeadName, Self.textLimit),
      (Fields.contactLine, contactLine, Self.contactLimit),
    ]
    return texts.filter { $0.1.count > $0.2 }.map { field, text, limit in
      .tooLong(field.label, count: text.count, limit: limit)
    }
  }
}

extension OfficeSettings {
  public enum Fields {
    public static let unit = FieldSpec(
      2, "unit", .text, Phrase("Ký hiệu đơn vị soạn", "Symbol of the unit"))
    public static let chairName = FieldSpec(3, "chairName", .text, Phrase("Chủ tịch", "Chair"))
    public static let viceChairName = FieldSpec(
      4, "viceChairName", .text, Phrase("Phó Chủ tịch", "Vice-chair"))
    public static let officeHeadName = FieldSpec(
      5, "officeHeadName", .text, Phrase("Trưởng phòng VHXH", "Head of the office"))
    public static let contactLine = FieldSpec(
      6, "contactLine", .text, Phrase("Địa chỉ, điện thoại", "Address, telephone"))
    public static let all = [
      .isWithdrawn, unit, chairName, viceChairName, officeHeadName, contactLine,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<OfficeSettings>, values: FieldValues) {
    self.id = id
    unit = values.text(Fields.unit) ?? ""
    chairName = values.text(Fields.chairName) ?? ""
    viceChairName = values.text(Fields.viceChairName) ?? ""
    officeHeadName = values.text(Fields.officeHeadName) ?? ""
    contactLine = values.text(Fields.contactLine) ?? ""
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.unit, unit)
    values.set(Fields.chairName, chairName)
    values.set(Fields.viceChairName, viceChairName)
    values.set(Fields.officeHeadName, officeHeadName)
    values.set(Fields.contactLine, contactLine)
    return values
  }
}
