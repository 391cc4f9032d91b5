import ArgumentParser
import Records

struct EscalationMove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: say("Chuyển trạng thái.", "Moves to another state."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: EscalationKey
  @Argument(
    help: ArgumentHelp(
      say("Trạng thái: ", "State: ") + EscalationState.choices,
      valueName: say("trạng-thái", "state")))
  var state: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số công văn.", "Letter number."), valueName: say("số", "number")))
  var letter: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hình thức gửi: ", "Channel: ") + Channel.choices,
      valueName: say("hình-thức", "channel")))
  var channel: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Nơi nhận.", "Addressee."), valueName: say("nơi-nhận", "addressee")))
  var to: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Người ký.", "Who signed."), valueName: say("người-ký", "signer")))
  var signer: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Trả lời ngày.", "Answered on."), valueName: say("ngày", "day")))
  var answered: String?
  @OptionGroup var reply: ReplyOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Lý do từ chối, trả lại hoặc thu hồi.", "Reason of refusal, return or revoking."),
      valueName: say("lý-do", "reason")))
  var reason: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kết quả cuối cùng, khi kết thúc.", "Result, for closing."),
      valueName: say("kết-quả", "result")))
  var result: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: subject.key)
    let target = try EscalationState.option(state, named: Escalation.Fields.state.label)
    var values = FieldValues()
    values.set(Escalation.Fields.letterNumber, letter)
    values.set(
      Escalation.Fields.channel,
      try Channel.option(channel, named: Escalation.Fields.channel.label))
    values.set(Escalation.Fields.addressee, to)
    values.set(Escalation.Fields.signer, signer)
    if target == .signed { values.set(Escalation.Fields.signedOn, register.now.day) }
    values.set(
      Escalation.Fields.answeredOn,
      try answered.map { try Day.option($0, today: register.now.day, leaning: .past) })
    values.set(Escalation.Fields.outcome, result)
    try reply.set(in: &values, register)
    if let reason { values.set(try Self.reasonField(of: target), reason) }
    try register.write(
      .escalation(.move(id, to: target, with: FieldChanges(values.byCode))), json: common.json)
  }

  private static func reasonField(of target: EscalationState) throws -> FieldSpec {
    switch target {
    case .returned: return Escalation.Fields.returnReason
    case .refused: return Escalation.Fields.refusalReason
    case .revoked: return Escalation.Fields.revokeReason
    default:
      throw ValidationError(
        say(
          "--reason chỉ dùng khi từ chối, trả lại hoặc thu hồi.",
          "--reason is for a refusal, a return or a revoking."))
    }
  }
}

/// What an answer says, and on which paper.
struct ReplyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trả lời thế nào: ", "Kind of reply: ") + ReplyKind.choices,
      valueName: say("kết-quả", "kind")))
  var reply: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chuyển đến đâu.", "Passed on to whom."), valueName: say("nơi-nhận", "addressee")))
  var passedTo: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số văn bản trả lời.", "Number of the reply."), valueName: say("số", "number")))
  var replyNumber: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày văn bản trả lời.", "Date of the reply."), valueName: say("ngày", "day")))
  var replyDate: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Căn cứ trả lời; dùng được nhiều lần.", "Its ground; may be given several times."),
      valueName: say("căn-cứ", "ground")))
  var replyGround: [String] = []

  func set(in values: inout FieldValues, _ register: OpenRegister) throws {
    typealias Fields = Escalation.Fields
    values.set(Fields.replyKind, try ReplyKind.option(reply, named: Fields.replyKind.label))
    values.set(Fields.passedOnTo, passedTo)
    values.set(Fields.replyNumber, replyNumber)
    values.set(
      Fields.replyDate,
      try replyDate.map { try Day.option($0, today: register.now.day, leaning: .past) })
    guard !replyGround.isEmpty else { return }
    let grounds = try register.typedGrounds().grounds(replyGround)
    values.set(Fields.replyGrounds, grounds.map(\.written))
  }
}
