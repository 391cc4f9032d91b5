import Ledger

extension Escalation.Fields {
  public static let matter = FieldSpec(21, "matter", .text, Phrase("Loại", "Kind"))
  public static let area = FieldSpec(22, "area", .text, Phrase("Lĩnh vực", "Area"))
  public static let source = FieldSpec(23, "source", .text, Phrase("Nguồn", "Source"))
  public static let raiser = FieldSpec(24, "raiser", .text, Phrase("Nơi nêu", "Raised by"))
  public static let raisedOn = FieldSpec(
    25, "raisedOn", .day, Phrase("Nhận ngày", "Received on"))
  public static let unclear = FieldSpec(
    26, "unclear", .texts, Phrase("Quy định chưa rõ", "Unclear rule"))
  public static let decider = FieldSpec(
    27, "decider", .text, Phrase("Ai quyết định được", "Who can decide"))
  public static let task = FieldSpec(28, "task", .text, Phrase("Việc", "Task"))
  public static let proposal = FieldSpec(
    29, "proposal", .text, Phrase("Đề xuất của xã", "Proposal of the commune"))
  public static let isUrgent = FieldSpec(30, "isUrgent", .flag, Phrase("Khẩn", "Urgent"))
  public static let signer = FieldSpec(31, "signer", .text, Phrase("Người ký", "Signed by"))
  public static let signedOn = FieldSpec(
    32, "signedOn", .day, Phrase("Ký ngày", "Signed on"))
  public static let replyKind = FieldSpec(
    33, "replyKind", .text, Phrase("Kết quả trả lời", "Kind of reply"), owner: .department)
  public static let passedOnTo = FieldSpec(
    34, "passedOnTo", .text, Phrase("Chuyển đến", "Passed on to"), owner: .department)
  public static let replyGrounds = FieldSpec(
    35, "replyGrounds", .texts, Phrase("Căn cứ trả lời", "Ground of the reply"),
    owner: .department)
  public static let replyNumber = FieldSpec(
    36, "replyNumber", .text, Phrase("Số văn bản trả lời", "Number of the reply"),
    owner: .department)
  public static let replyDate = FieldSpec(
    37, "replyDate", .day, Phrase("Ngày văn bản trả lời", "Date of the reply"),
    owner: .department)
  public static let replyChannel = FieldSpec(
    38, "replyChannel", .text, Phrase("Nhận trả lời qua", "Reply came by"))
  public static let settledNumber = FieldSpec(
    39, "settledNumber", .text, Phrase("Số văn bản giải quyết", "Number of the decision"))
  public static let settledOn = FieldSpec(
    40, "settledOn", .day, Phrase("Ngày giải quyết", "Settled on"))
  public static let revokeReason = FieldSpec(
    41, "revokeReason", .text, Phrase("Lý do thu hồi", "Reason of revoking"))
  public static let outcome = FieldSpec(
    42, "outcome", .text, Phrase("Kết quả cuối cùng", "Result"))
  public static let mayBeShared = FieldSpec(
    43, "mayBeShared", .flag, Phrase("Cho xã khác xem", "May be shared"))
  public static let question = FieldSpec(
    44, "question", .record, Phrase("Đã đưa vào hỏi – đáp", "Taken over as a question"))
  public static let session = FieldSpec(
    45, "session", .text, Phrase("Kỳ họp, hội nghị", "Session or meeting"))
  public static let sessionOn = FieldSpec(
    46, "sessionOn", .day, Phrase("Ngày họp", "Day of the session"))
  public static let limitOn = FieldSpec(
    47, "limitOn", .day, Phrase("Hạn trả lời cử tri", "Answer to voters due"))
  public static let limitSource = FieldSpec(
    48, "limitSource", .text, Phrase("Văn bản giao", "Paper that asks for it"))
  public static let owner = FieldSpec(
    49, "owner", .text, Phrase("Người phụ trách", "In charge"))
  public static let voterLetter = FieldSpec(
    50, "voterLetter", .text, Phrase("Số văn bản trả lời cử tri", "Letter to voters"))
  public static let voterLetterDate = FieldSpec(
    51, "voterLetterDate", .day,
    Phrase("Ngày văn bản trả lời cử tri", "Date of the letter to voters"))
  public static let petitionResult = FieldSpec(
    52, "petitionResult", .text, Phrase("Kết quả giải quyết", "What became of it"))
  public static let toldOn = FieldSpec(
    53, "toldOn", .day, Phrase("Đã trả lời cử tri ngày", "Voters answered on"))

  static let ofMatter = [
    matter, area, source, raiser, raisedOn, unclear, decider, task, proposal, isUrgent, signer,
    signedOn, replyKind, passedOnTo, replyGrounds, replyNumber, replyDate, replyChannel,
    settledNumber, settledOn, revokeReason, outcome, mayBeShared, question, session, sessionOn,
    limitOn, limitSource, owner, voterLetter, voterLetterDate, petitionResult, toldOn,
  ]
}

extension Escalation.Issue {
  private typealias Fields = Escalation.Fields

  init(_ values: FieldValues) {
    area = values.code(Fields.area)
    source = values.code(Fields.source)
    raiser = values.text(Fields.raiser) ?? ""
    raisedOn = values.day(Fields.raisedOn)
    unclear = values.texts(Fields.unclear).map { Ground(written: $0) }
    decider = values.code(Fields.decider)
    task = values.text(Fields.task).map { AuthorityRule.Code($0) }
    proposal = values.text(Fields.proposal) ?? ""
    isUrgent = values.flag(Fields.isUrgent)
    mayBeShared = values.flag(Fields.mayBeShared)
    question = values.record(Fields.question).map { Identifier($0) }
  }

  func set(in values: inout FieldValues) {
    values.set(Fields.area, area)
    values.set(Fields.source, source)
    values.set(Fields.raiser, raiser)
    values.set(Fields.raisedOn, raisedOn)
    values.set(Fields.unclear, unclear.map(\.written))
    values.set(Fields.decider, decider)
    values.set(Fields.task, task?.rawValue)
    values.set(Fields.proposal, proposal)
    values.set(Fields.isUrgent, isUrgent)
    values.set(Fields.mayBeShared, mayBeShared)
    values.set(Fields.question, question?.record)
  }
}

extension Escalation.Answer {
  private typealias Fields = Escalation.Fields

  init(_ values: FieldValues) {
    kind = values.code(Fields.replyKind)
    passedOnTo = values.text(Fields.passedOnTo) ?? ""
    grounds = values.texts(Fields.replyGrounds).map { Ground(written: $0) }
    number = values.text(Fields.replyNumber) ?? ""
    date = values.day(Fields.replyDate)
    channel = values.code(Fields.replyChannel)
  }

  func set(in values: inout FieldValues) {
    values.set(Fields.replyKind, kind)
    values.set(Fields.passedOnTo, passedOnTo)
    values.set(Fields.replyGrounds, grounds.map(\.written))
    values.set(Fields.replyNumber, number)
    values.set(Fields.replyDate, date)
    values.set(Fields.replyChannel, channel)
  }
}

extension Escalation.Signing {
  private typealias Fields = Escalation.Fields

  init(_ values: FieldValues) {
    signer = values.text(Fields.signer) ?? ""
    signedOn = values.day(Fields.signedOn)
  }

  func set(in values: inout FieldValues) {
    values.set(Fields.signer, signer)
    values.set(Fields.signedOn, signedOn)
  }
}

extension Escalation.Ending {
  private typealias Fields = Escalation.Fields

  init(_ values: FieldValues) {
    settledNumber = values.text(Fields.settledNumber) ?? ""
    settledOn = values.day(Fields.settledOn)
    revokeReason = values.text(Fields.revokeReason) ?? ""
    outcome = values.text(Fields.outcome) ?? ""
  }

  func set(in values: inout FieldValues) {
    values.set(Fields.settledNumber, settledNumber)
    values.set(Fields.settledOn, settledOn)
    values.set(Fields.revokeReason, revokeReason)
    values.set(Fields.outcome, outcome)
  }
}

extension Escalation.Petition {
  private typealias Fields = Escalation.Fields

  init(_ values: FieldValues) {
    session = values.text(Fields.session) ?? ""
    sessionOn = values.day(Fields.sessionOn)
    limitOn = values.day(Fields.limitOn)
    limitSource = values.text(Fields.limitSource) ?? ""
    owner = values.text(Fields.owner) ?? ""
    letterNumber = values.text(Fields.voterLetter) ?? ""
    letterDate = values.day(Fields.voterLetterDate)
    result = values.code(Fields.petitionResult)
    toldOn = values.day(Fields.toldOn)
  }

  func set(in values: inout FieldValues) {
    values.set(Fields.session, session)
    values.set(Fields.sessionOn, sessionOn)
    values.set(Fields.limitOn, limitOn)
    values.set(Fields.limitSource, limitSource)
    values.set(Fields.owner, owner)
    values.set(Fields.voterLetter, letterNumber)
    values.set(Fields.voterLetterDate, letterDate)
    values.set(Fields.petitionResult, result)
    values.set(Fields.toldOn, toldOn)
  }
}
