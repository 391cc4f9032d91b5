import Ledger

extension OutgoingPaper {
  public enum Fields {
    public static let abstract = FieldSpec(
      2, "abstract", .text, Phrase("Tên loại, trích yếu", "Type and abstract"))
    public static let paperKind = FieldSpec(3, "paperKind", .text, Phrase("Loại giấy", "Kind"))
    public static let incident = FieldSpec(4, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let state = FieldSpec(5, "state", .text, Phrase("Trạng thái", "State"))
    public static let returnReason = FieldSpec(
      6, "returnReason", .text, Phrase("Lý do trả lại", "Why returned"))
    public static let signer = FieldSpec(7, "signer", .text, Phrase("Người ký", "Signer"))
    public static let recipients = FieldSpec(
      8, "recipients", .text, Phrase("Nơi nhận", "Recipients"))
    public static let number = FieldSpec(9, "number", .integer, Phrase("Số", "Number"))
    public static let symbol = FieldSpec(10, "symbol", .text, Phrase("Ký hiệu", "Symbol"))
    public static let issuedOn = FieldSpec(
      11, "issuedOn", .day, Phrase("Ngày văn bản", "Day of the paper"))
    public static let keeper = FieldSpec(
      12, "keeper", .text, Phrase("Đơn vị giữ bản gốc", "Keeper of the original"))
    public static let copies = FieldSpec(13, "copies", .integer, Phrase("Số bản", "Copies"))
    public static let sentOn = FieldSpec(14, "sentOn", .day, Phrase("Ngày chuyển", "Sent on"))
    public static let receipt = FieldSpec(15, "receipt", .text, Phrase("Ký nhận", "Receipt"))
    public static let note = FieldSpec(16, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [
      .isWithdrawn, abstract, paperKind, incident, state, returnReason, signer, recipients, number,
      symbol, issuedOn, keeper, copies, sentOn, receipt, note, grounds, addressee, content,
      escalation, signerName, contactLine,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<OutgoingPaper>, values: FieldValues) {
    self.id = id
    abstract = values.text(Fields.abstract) ?? ""
    paperKind = values.text(Fields.paperKind) ?? ""
    incident = values.record(Fields.incident).map { Identifier($0) }
    state = values.code(Fields.state) ?? .draft
    returnReason = values.text(Fields.returnReason) ?? ""
    signer = values.text(Fields.signer) ?? ""
    recipients = values.text(Fields.recipients) ?? ""
    number = values.integer(Fields.number)
    symbol = values.text(Fields.symbol) ?? ""
    issuedOn = values.day(Fields.issuedOn)
    keeper = values.text(Fields.keeper) ?? ""
    copies = values.integer(Fields.copies)
    sentOn = values.day(Fields.sentOn)
    receipt = values.text(Fields.receipt) ?? ""
    note = values.text(Fields.note) ?? ""
    letter = Letter(values)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.abstract, abstract)
    values.set(Fields.paperKind, paperKind)
    values.set(Fields.incident, incident?.record)
    values.set(Fields.state, state)
    values.set(Fields.returnReason, returnReason)
    values.set(Fields.signer, signer)
    values.set(Fields.recipients, recipients)
    values.set(Fields.number, number)
    values.set(Fields.symbol, symbol)
    values.set(Fields.issuedOn, issuedOn)
    values.set(Fields.keeper, keeper)
    values.set(Fields.copies, copies)
    values.set(Fields.sentOn, sentOn)
    values.set(Fields.receipt, receipt)
    values.set(Fields.note, note)
    letter.set(in: &values)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
