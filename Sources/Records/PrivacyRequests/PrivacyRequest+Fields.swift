import Ledger

extension PrivacyRequest {
  public enum Fields {
    public static let requester = FieldSpec(
      2, "requester", .text, Phrase("Ai yêu cầu", "Who asks"), isSealed: true)
    public static let standing = FieldSpec(
      3, "standing", .text, Phrase("Tư cách", "As whom"))
    public static let subject = FieldSpec(
      4, "subject", .text, Phrase("Về ai", "About whom"), isSealed: true)
    public static let ask = FieldSpec(5, "ask", .text, Phrase("Yêu cầu gì", "What is asked"))
    public static let detail = FieldSpec(
      6, "detail", .text, Phrase("Nội dung", "Detail"), isSealed: true)
    public static let receivedOn = FieldSpec(
      7, "receivedOn", .day, Phrase("Ngày nhận", "Received on"))
    public static let hasThirdParty = FieldSpec(
      8, "hasThirdParty", .flag, Phrase("Có bên thứ ba", "Third parties"))
    public static let extendedOn = FieldSpec(
      9, "extendedOn", .day, Phrase("Báo gia hạn ngày", "Extension told on"))
    public static let answeredOn = FieldSpec(
      10, "answeredOn", .day, Phrase("Trả lời ngày", "Answered on"))
    public static let answer = FieldSpec(
      11, "answer", .text, Phrase("Nội dung trả lời", "Answer"), isSealed: true)
    public static let letterNumber = FieldSpec(
      12, "letterNumber", .text, Phrase("Số văn bản trả lời", "Letter number"))
    public static let outcome = FieldSpec(13, "outcome", .text, Phrase("Kết quả", "Outcome"))
    public static let refusalGround = FieldSpec(
      14, "refusalGround", .text, Phrase("Căn cứ từ chối", "Ground of refusal"))
    public static let closedOn = FieldSpec(
      15, "closedOn", .day, Phrase("Xong ngày", "Closed on"))
    public static let all = [
      .isWithdrawn, requester, standing, subject, ask, detail, receivedOn, hasThirdParty,
      extendedOn, answeredOn, answer, letterNumber, outcome, refusalGround, closedOn,
    ]
    /// What somebody may look for among the sealed words.
    public static let sealedTexts = [requester, subject, detail, answer]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<PrivacyRequest>, values: FieldValues) {
    self.init(
      id: id, ask: values.code(Fields.ask) ?? .other,
      receivedOn: values.day(Fields.receivedOn) ?? .first)
    requester = values.text(Fields.requester) ?? ""
    standing = values.code(Fields.standing) ?? .subject
    subject = values.text(Fields.subject) ?? ""
    detail = values.text(Fields.detail) ?? ""
    hasThirdParty = values.flag(Fields.hasThirdParty)
    extendedOn = values.day(Fields.extendedOn)
    answeredOn = values.day(Fields.answeredOn)
    answer = values.text(Fields.answer) ?? ""
    letterNumber = values.text(Fields.letterNumber) ?? ""
    outcome = values.code(Fields.outcome)
    refusalGround = values.text(Fields.refusalGround) ?? ""
    closedOn = values.day(Fields.closedOn)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.requester, requester)
    values.set(Fields.standing, standing)
    values.set(Fields.subject, subject)
    values.set(Fields.ask, ask)
    values.set(Fields.detail, detail)
    values.set(Fields.receivedOn, receivedOn)
    values.set(Fields.hasThirdParty, hasThirdParty)
    values.set(Fields.extendedOn, extendedOn)
    values.set(Fields.answeredOn, answeredOn)
    values.set(Fields.answer, answer)
    values.set(Fields.letterNumber, letterNumber)
    values.set(Fields.outcome, outcome)
    values.set(Fields.refusalGround, refusalGround)
    values.set(Fields.closedOn, closedOn)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
