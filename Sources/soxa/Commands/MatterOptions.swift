import ArgumentParser
import Records

/// What a difficulty or a petition says beside the request.
struct MatterOptions: ParsableArguments {
  @OptionGroup var area: AreaOption
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nguồn: ", "Source: ") + MatterSource.choices, valueName: say("nguồn", "source")))
  var source: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trường, tổ đại biểu nêu; không tên riêng.", "Who raised it; no private names."),
      valueName: say("nơi-nêu", "raiser")))
  var raiser = ""
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nhận ngày; hôm nay nếu bỏ trống.", "Received on; today when left out."),
      valueName: say("ngày", "day")))
  var received: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Quy định chưa rõ; dùng được nhiều lần.", "Unclear rule; may be given several times."),
      valueName: say("căn-cứ", "ground")))
  var unclear: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ai quyết định được: ", "Who can decide: ") + DecidingBody.choices,
      valueName: say("nơi", "body")))
  var decider: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Xã đề xuất gì.", "What the commune proposes."), valueName: say("đề-xuất", "proposal")))
  var proposal = ""
  @Flag(name: .long, help: ArgumentHelp(say("Khẩn.", "Urgent.")))
  var urgent = false
  @Flag(name: .long, help: ArgumentHelp(say("Cho xã khác xem.", "May be shared.")))
  var share = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kỳ họp, hội nghị.", "Session or meeting."), valueName: say("kỳ-họp", "session")))
  var session = ""
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngày họp.", "Day of the session."), valueName: say("ngày", "day")))
  var sessionOn: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hạn trả lời cử tri.", "Answer to voters due."), valueName: say("ngày", "day")))
  var answerBy: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Văn bản giao trả lời.", "Paper that asks for it."), valueName: say("số", "number")))
  var limitSource = ""
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Người phụ trách.", "Who is in charge."), valueName: say("phụ-trách", "owner")))
  var owner = ""

  /// What was given, and for the rest what the table of authority proposes.
  func fill(
    _ escalation: inout Escalation, by advice: EscalationAdvice, _ register: OpenRegister
  ) throws {
    guard escalation.group != .request else { return }
    let today = register.now.day
    let chosen = try DecidingBody.option(decider, named: Escalation.Fields.decider.label)
    escalation.issue.area = try area.chosen() ?? advice.task?.rule.area
    escalation.issue.source = try MatterSource.option(
      source, named: Escalation.Fields.source.label)
    escalation.issue.raiser = raiser
    escalation.issue.raisedOn = try Day.option(received, today: today, leaning: .past)
    escalation.issue.unclear = try register.typedGrounds().grounds(unclear)
    escalation.issue.decider = chosen ?? advice.decider
    let isByTable = escalation.issue.decider == advice.decider
    escalation.issue.task = isByTable ? advice.task?.rule.code : nil
    escalation.issue.proposal = proposal
    escalation.issue.isUrgent = urgent
    escalation.issue.mayBeShared = share
    escalation.petition.session = session
    escalation.petition.sessionOn = try sessionOn.map {
      try Day.option($0, today: today, leaning: .past)
    }
    escalation.petition.limitOn = try answerBy.map {
      try Day.option($0, today: today, leaning: .future)
    }
    escalation.petition.limitSource = limitSource
    escalation.petition.owner = owner
  }
}
