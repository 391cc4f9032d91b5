import Ledger

extension Institution {
  public enum Fields {
    public static let name = FieldSpec(2, "name", .text, Phrase("Tên", "Name"))
    public static let code = FieldSpec(3, "code", .text, Phrase("Mã trường", "School code"))
    public static let level = FieldSpec(4, "level", .text, Phrase("Loại hình", "Level"))
    public static let ownership = FieldSpec(
      5, "ownership", .text, Phrase("Sở hữu", "Ownership"))
    public static let communeCode = FieldSpec(
      6, "communeCode", .text, Phrase("Xã, phường, đặc khu", "Commune"))
    public static let address = FieldSpec(7, "address", .text, Phrase("Địa chỉ", "Address"))
    public static let sites = FieldSpec(
      8, "sites", .texts, Phrase("Điểm trường", "Satellite sites"))
    public static let openedOn = FieldSpec(
      9, "openedOn", .day, Phrase("Thành lập ngày", "Opened on"))
    public static let openingDecision = FieldSpec(
      10, "openingDecision", .text, Phrase("Quyết định thành lập", "Founding decision"))
    public static let closedOn = FieldSpec(
      11, "closedOn", .day, Phrase("Thôi hoạt động từ", "Closed from"))
    public static let closingDecision = FieldSpec(
      12, "closingDecision", .text, Phrase("Quyết định giải thể, sáp nhập", "Closing decision"))
    public static let mergedInto = FieldSpec(
      13, "mergedInto", .record, Phrase("Sáp nhập vào", "Merged into"))
    public static let principalName = FieldSpec(
      14, "principalName", .text, Phrase("Hiệu trưởng", "Principal"))
    public static let principalPhone = FieldSpec(
      15, "principalPhone", .text, Phrase("Điện thoại hiệu trưởng", "Principal's telephone"))
    public static let phone = FieldSpec(16, "phone", .text, Phrase("Điện thoại", "Telephone"))
    public static let email = FieldSpec(17, "email", .text, Phrase("Thư điện tử", "E-mail"))
    public static let contacts = FieldSpec(
      18, "contacts", .texts, Phrase("Liên hệ khác", "Other contacts"))
    public static let nationalStandard = FieldSpec(
      19, "nationalStandard", .text, Phrase("Chuẩn quốc gia", "National standard"))
    public static let standardSince = FieldSpec(
      20, "standardSince", .day, Phrase("Đạt chuẩn từ", "Standard since"))
    public static let standardUntil = FieldSpec(
      21, "standardUntil", .day, Phrase("Chuẩn có giá trị đến", "Standard until"))
    public static let lastContactOn = FieldSpec(
      22, "lastContactOn", .day, Phrase("Liên hệ gần nhất", "Last contact"))
    public static let lastConfirmedOn = FieldSpec(
      23, "lastConfirmedOn", .day, Phrase("Xác nhận gần nhất", "Last confirmed"))
    public static let note = FieldSpec(24, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [
      .isWithdrawn, name, code, level, ownership, communeCode, address, sites, openedOn,
      openingDecision, closedOn, closingDecision, mergedInto, principalName, principalPhone,
      phone, email, contacts, nationalStandard, standardSince, standardUntil, lastContactOn,
      lastConfirmedOn, note,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Institution>, values: FieldValues) {
    self.id = id
    name = values.text(Fields.name) ?? ""
    code = values.text(Fields.code) ?? ""
    level = values.code(Fields.level) ?? .primary
    ownership = values.code(Fields.ownership) ?? .public
    communeCode = values.text(Fields.communeCode) ?? ""
    address = values.text(Fields.address) ?? ""
    sites = values.texts(Fields.sites)
    openedOn = values.day(Fields.openedOn)
    openingDecision = values.text(Fields.openingDecision) ?? ""
    closedOn = values.day(Fields.closedOn)
    closingDecision = values.text(Fields.closingDecision) ?? ""
    mergedInto = values.record(Fields.mergedInto).map { Identifier($0) }
    principalName = values.text(Fields.principalName) ?? ""
    principalPhone = values.text(Fields.principalPhone) ?? ""
    phone = values.text(Fields.phone) ?? ""
    email = values.text(Fields.email) ?? ""
    contacts = values.texts(Fields.contacts)
    nationalStandard = values.code(Fields.nationalStandard) ?? .none
    standardSince = values.day(Fields.standardSince)
    standardUntil = values.day(Fields.standardUntil)
    lastContactOn = values.day(Fields.lastContactOn)
    lastConfirmedOn = values.day(Fields.lastConfirmedOn)
    note = values.text(Fields.note) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.name, name)
    values.set(Fields.code, code)
    values.set(Fields.level, level)
    values.set(Fields.ownership, ownership)
    values.set(Fields.communeCode, communeCode)
    values.set(Fields.address, address)
    values.set(Fields.sites, sites)
    values.set(Fields.openedOn, openedOn)
    values.set(Fields.openingDecision, openingDecision)
    values.set(Fields.closedOn, closedOn)
    values.set(Fields.closingDecision, closingDecision)
    values.set(Fields.mergedInto, mergedInto?.record)
    values.set(Fields.principalName, principalName)
    values.set(Fields.principalPhone, principalPhone)
    values.set(Fields.phone, phone)
    values.set(Fields.email, email)
    values.set(Fields.contacts, contacts)
    values.set(Fields.nationalStandard, nationalStandard)
    values.set(Fields.standardSince, standardSince)
    values.set(Fields.standardUntil, standardUntil)
    values.set(Fields.lastContactOn, lastContactOn)
    values.set(Fields.lastConfirmedOn, lastConfirmedOn)
    values.set(Fields.note, note)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
