import Ledger

extension Escalation {
  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let request = FieldSpec(3, "request", .text, Phrase("Đề nghị", "Request"))
    public static let detail = FieldSpec(
      4, "detail", .text, Phrase("Nội dung", "Detail"), isSealed: true)
    public static let addresseeLevel = FieldSpec(
      5, "addresseeLevel", .text, Phrase("Nơi nhận thuộc", "Addressee's level"))
    public static let addressee = FieldSpec(
      6, "addressee", .text, Phrase("Nơi nhận", "Addressee"))
    public static let copyTo = FieldSpec(7, "copyTo", .text, Phrase("Đồng gửi", "Copy to"))
    public static let ground = FieldSpec(8, "ground", .text, Phrase("Căn cứ", "Ground"))
    public static let dueOn = FieldSpec(9, "dueOn", .day, Phrase("Hạn trả lời", "Answer due"))
    public static let dueRule = FieldSpec(
      10, "dueRule", .text, Phrase("Cách tính hạn", "Rule of the due date"))
    public static let state = FieldSpec(11, "state", .text, Phrase("Trạng thái", "State"))
    public static let channel = FieldSpec(12, "channel", .text, Phrase("Hình thức", "Channel"))
    public static let letterNumber = FieldSpec(
      13, "letterNumber", .text, Phrase("Số công văn", "Letter number"))
    public static let letterDate = FieldSpec(
      14, "letterDate", .day, Phrase("Ngày công văn", "Letter date"))
    public static let sentAt = FieldSpec(15, "sentAt", .moment, Phrase("Gửi lúc", "Sent at"))
    public static let reply = FieldSpec(
      16, "reply", .text, Phrase("Nội dung trả lời", "Reply"), isSealed: true,
      owner: .department)
    public static let answeredOn = FieldSpec(
      17, "answeredOn", .day, Phrase("Trả lời ngày", "Answered on"), owner: .department)
    public static let refusalReason = FieldSpec(
      18, "refusalReason", .text, Phrase("Lý do từ chối", "Reason of refusal"),
      owner: .department)
    public static let onwardOf = FieldSpec(
      19, "onwardOf", .record, Phrase("Chuyển tiếp từ", "Onward of"))
    public static let returnReason = FieldSpec(
      20, "returnReason", .text, Phrase("Lý do trả lại", "Reason of return"))
    public static let all =
      [
        .isWithdrawn, incident, request, detail, addresseeLevel, addressee, copyTo, ground, dueOn,
        dueRule, state, channel, letterNumber, letterDate, sentAt, reply, answeredOn, refusalReason,
        onwardOf, returnReason,
      ] + ofMatter
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Escalation>, values: FieldValues) {
    self.init(
      id: id, request: values.text(Fields.request) ?? "",
      addresseeLevel: values.code(Fields.addresseeLevel) ?? .other,
      addressee: values.text(Fields.addressee) ?? "")
    incident = values.record(Fields.incident).map { Identifier($0) }
    detail = values.text(Fields.detail)
    copyTo = values.text(Fields.copyTo) ?? ""
    ground = values.text(Fields.ground) ?? ""
    dueOn = values.day(Fields.dueOn)
    dueRule = values.text(Fields.dueRule) ?? ""
    state = values.code(Fields.state) ?? .draft
    channel = values.code(Fields.channel) ?? .paper
    letterNumber = values.text(Fields.letterNumber) ?? ""
    letterDate = values.day(Fields.letterDate)
    sentAt = values.moment(Fields.sentAt)
    reply = values.text(Fields.reply)
    answeredOn = values.day(Fields.answeredOn)
    refusalReason = values.text(Fields.refusalReason) ?? ""
    onwardOf = values.record(Fields.onwardOf).map { Identifier($0) }
    returnReason = values.text(Fields.returnReason) ?? ""
    matter = values.code(Fields.matter) ?? .request
    issue = Issue(values)
    signing = Signing(values)
    answer = Answer(values)
    ending = Ending(values)
    petition = Petition(values)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident?.record)
    values.set(Fields.request, request)
    values.set(Fields.detail, detail)
    values.set(Fields.addresseeLevel, addresseeLevel)
    values.set(Fields.addressee, addressee)
    values.set(Fields.copyTo, copyTo)
    values.set(Fields.ground, ground)
    values.set(Fields.dueOn, dueOn)
    values.set(Fields.dueRule, dueRule)
    values.set(Fields.state, state)
    values.set(Fields.channel, channel)
    values.set(Fields.letterNumber, letterNumber)
    values.set(Fields.letterDate, letterDate)
    values.set(Fields.sentAt, sentAt)
    values.set(Fields.reply, reply)
    values.set(Fields.answeredOn, answeredOn)
    values.set(Fields.refusalReason, refusalReason)
    values.set(Fields.onwardOf, onwardOf?.record)
    values.set(Fields.returnReason, returnReason)
    // What every record was before there were others stays unwritten.
    values.set(Fields.matter, matter == .request ? nil : matter)
    issue.set(in: &values)
    signing.set(in: &values)
    answer.set(in: &values)
    ending.set(in: &values)
    petition.set(in: &values)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
