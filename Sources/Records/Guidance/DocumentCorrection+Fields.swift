import Ledger

extension DocumentCorrection {
  public enum Fields {
    public static let number = FieldSpec(
      2, "documentNumber", .text, Phrase("Số, ký hiệu", "Number"))
    public static let type = FieldSpec(3, "type", .text, Phrase("Loại văn bản", "Type"))
    public static let title = FieldSpec(4, "title", .text, Phrase("Trích yếu", "Title"))
    public static let issuer = FieldSpec(5, "issuer", .text, Phrase("Cơ quan ban hành", "Issuer"))
    public static let issuedOn = FieldSpec(
      6, "issuedOn", .day, Phrase("Ngày ban hành", "Issued on"))
    public static let effectiveOn = FieldSpec(
      7, "effectiveOn", .day, Phrase("Hiệu lực từ", "In force from"))
    public static let endsOn = FieldSpec(
      8, "endsOn", .day, Phrase("Hết hiệu lực từ", "No longer in force from"))
    public static let area = FieldSpec(9, "correctedArea", .text, Phrase("Lĩnh vực", "Area"))
    public static let remark = FieldSpec(10, "remark", .text, Phrase("Ghi chú", "Remark"))
    public static let ground = FieldSpec(11, "ground", .text, Phrase("Căn cứ", "Ground"))
    public static let isRestChecked = FieldSpec(
      12, "isRestChecked", .flag,
      Phrase("Các mục khác đã đối chiếu đúng", "All else was checked"))
    public static let setAside = FieldSpec(
      13, "setAside", .texts, Phrase("Quan hệ ghi sai", "Relations that are wrong"))
    public static let all = [
      .isWithdrawn, number, type, title, issuer, issuedOn, effectiveOn, endsOn, area, remark,
      ground, isRestChecked, setAside,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<DocumentCorrection>, values: FieldValues) {
    self.id = id
    number = values.text(Fields.number) ?? ""
    type = values.text(Fields.type) ?? ""
    documentTitle = values.text(Fields.title) ?? ""
    issuer = values.text(Fields.issuer) ?? ""
    issuedOn = values.day(Fields.issuedOn)
    effectiveOn = values.day(Fields.effectiveOn)
    endsOn = values.day(Fields.endsOn)
    area = values.code(Fields.area)
    remark = values.text(Fields.remark) ?? ""
    ground = values.text(Fields.ground) ?? ""
    isRestChecked = values.flag(Fields.isRestChecked)
    setAside = values.texts(Fields.setAside)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.number, number)
    values.set(Fields.type, type)
    values.set(Fields.title, documentTitle)
    values.set(Fields.issuer, issuer)
    values.set(Fields.issuedOn, issuedOn)
    values.set(Fields.effectiveOn, effectiveOn)
    values.set(Fields.endsOn, endsOn)
    values.set(Fields.area, area)
    values.set(Fields.remark, remark)
    values.set(Fields.ground, ground)
    values.set(Fields.isRestChecked, isRestChecked)
    values.set(Fields.setAside, setAside)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
