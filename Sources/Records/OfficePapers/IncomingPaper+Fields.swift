import Ledger

extension IncomingPaper {
  public enum Fields {
    public static let arrivedOn = FieldSpec(2, "arrivedOn", .day, Phrase("Ngày đến", "Came on"))
    public static let arrivalNumber = FieldSpec(
      3, "arrivalNumber", .integer, Phrase("Số đến", "Number in"))
    public static let author = FieldSpec(4, "sender", .text, Phrase("Tác giả", "Author"))
    public static let number = FieldSpec(5, "number", .text, Phrase("Số, ký hiệu", "Number"))
    public static let issuedOn = FieldSpec(
      6, "issuedOn", .day, Phrase("Ngày văn bản", "Day of the paper"))
    public static let abstract = FieldSpec(
      7, "abstract", .text, Phrase("Tên loại, trích yếu", "Type and abstract"))
    public static let unit = FieldSpec(
      8, "unit", .text, Phrase("Đơn vị, người nhận", "Received by"))
    public static let passedOn = FieldSpec(
      9, "passedOn", .day, Phrase("Ngày chuyển", "Passed on"))
    public static let receipt = FieldSpec(10, "receipt", .text, Phrase("Ký nhận", "Receipt"))
    public static let note = FieldSpec(11, "note", .text, Phrase("Ghi chú", "Note"))
    public static let dueOn = FieldSpec(
      12, "dueOn", .day, Phrase("Thời hạn giải quyết", "To be handled by"))
    public static let progress = FieldSpec(13, "progress", .text, Phrase("Tiến độ", "Progress"))
    public static let answer = FieldSpec(
      14, "answer", .text, Phrase("Số, ký hiệu văn bản trả lời", "Number of the answer"))
    public static let handledOn = FieldSpec(
      15, "handledOn", .day, Phrase("Giải quyết xong ngày", "Done with on"))
    public static let all = [
      .isWithdrawn, arrivedOn, arrivalNumber, author, number, issuedOn, abstract, unit, passedOn,
      receipt, note, dueOn, progress, answer, handledOn,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<IncomingPaper>, values: FieldValues) {
    self.id = id
    arrivedOn = values.day(Fields.arrivedOn) ?? .first
    arrivalNumber = values.integer(Fields.arrivalNumber)
    author = values.text(Fields.author) ?? ""
    number = values.text(Fields.number) ?? ""
    issuedOn = values.day(Fields.issuedOn)
    abstract = values.text(Fields.abstract) ?? ""
    unit = values.text(Fields.unit) ?? ""
    passedOn = values.day(Fields.passedOn)
    receipt = values.text(Fields.receipt) ?? ""
    note = values.text(Fields.note) ?? ""
    dueOn = values.day(Fields.dueOn)
    progress = values.text(Fields.progress) ?? ""
    answer = values.text(Fields.answer) ?? ""
    handledOn = values.day(Fields.handledOn)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.arrivedOn, arrivedOn)
    values.set(Fields.arrivalNumber, arrivalNumber)
    values.set(Fields.author, author)
    values.set(Fields.number, number)
    values.set(Fields.issuedOn, issuedOn)
    values.set(Fields.abstract, abstract)
    values.set(Fields.unit, unit)
    values.set(Fields.passedOn, passedOn)
    values.set(Fields.receipt, receipt)
    values.set(Fields.note, note)
    values.set(Fields.dueOn, dueOn)
    values.set(Fields.progress, progress)
    values.set(Fields.answer, answer)
    values.set(Fields.handledOn, handledOn)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
