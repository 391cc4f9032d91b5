import ArgumentParser
import Records

/// `soxa escalate`: list, show, add, move.
struct Escalate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: say("Kiến nghị, đề xuất gửi lên.", "What is asked of others."),
    subcommands: [
      EscalationList.self, EscalationShow.self, EscalationAdd.self, EscalationMove.self,
    ],
    defaultSubcommand: EscalationList.self)
}

struct EscalationList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Danh sách, chờ lâu nhất trước.", "Lists them, waiting longest first."))

  @OptionGroup var common: CommonOptions
  @Flag(name: .long, help: ArgumentHelp(say("Cả việc đã xong.", "Finished ones too.")))
  var all = false
  @Option(name: .long, help: ArgumentHelp(say("Số dòng nhiều nhất.", "At most so many rows.")))
  var limit = 200
  @Argument(help: ArgumentHelp(say("Chữ để lọc.", "Words to filter by.")))
  var words: [String] = []

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    var query = EscalationQuery()
    query.text = words.joined(separator: " ")
    query.onlyOpen = !all
    let rows = try register.reader.escalations(query, Window(.first, count: max(1, limit))).rows
    if common.json { return try JSON.print(rows.map(EscalationOutput.init)) }
    if rows.isEmpty { Console.line(say("Không có kiến nghị nào.", "There is no escalation.")) }
    var table = TextTable()
    for row in rows {
      table.add(
        row.id.record.shortKey, row.stateLabel[.ofProcess], row.dueOn?.formatted ?? "",
        row.addressee, row.request)
    }
    Console.lines(table.lines)
  }
}

struct EscalationShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một kiến nghị.", "Shows one escalation."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của kiến nghị.", "Key.")))
  var key: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    guard let file = try register.reader.escalation(try register.escalation(keyed: key)) else {
      throw StoreError.rule(.noSuchRecord(Escalation.title, key))
    }
    if common.json { return try JSON.print(RecordOutput(file.escalation)) }
    Console.lines(RecordOutput(file.escalation).lines)
  }
}

struct EscalationAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Soạn một kiến nghị.", "Writes an escalation."))

  @OptionGroup var common: CommonOptions
  @Option(name: .long, help: ArgumentHelp(say("Đề nghị điều gì.", "What is asked.")))
  var request: String
  @Option(name: .long, help: ArgumentHelp(say("Nơi nhận.", "Addressee.")))
  var to: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nơi nhận thuộc.", "Addressee's level."),
      valueName: ContactLevel.allCases.map(\.rawValue).joined(separator: "|")))
  var level = ContactLevel.department.rawValue
  @Option(name: .long, help: ArgumentHelp(say("Số vụ việc.", "Incident number.")))
  var incident: String?
  @Option(name: .long, help: ArgumentHelp(say("Căn cứ.", "Ground.")))
  var ground = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let label = Escalation.Fields.addresseeLevel.label
    guard let place = try ContactLevel.option(level, named: label) else { return }
    var escalation = Escalation(
      id: Identifier(register.newID()), request: request, addresseeLevel: place, addressee: to)
    escalation.incident = try incident.map { try register.incident(numbered: $0) }
    escalation.ground = ground
    try register.write(.escalation(.add(escalation)), json: common.json)
  }
}

struct EscalationMove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: say("Chuyển trạng thái.", "Moves to another state."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của kiến nghị.", "Key.")))
  var key: String
  @Argument(
    help: ArgumentHelp(
      say("Trạng thái.", "State."),
      valueName: EscalationState.allCases.map(\.rawValue).joined(separator: "|")))
  var state: String
  @Option(name: .long, help: ArgumentHelp(say("Số công văn.", "Letter number.")))
  var letter: String?
  @Option(name: .long, help: ArgumentHelp(say("Hình thức gửi.", "Channel.")))
  var channel: String?
  @Option(name: .long, help: ArgumentHelp(say("Trả lời ngày.", "Answered on.")))
  var answered: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Lý do từ chối hoặc trả lại.", "Reason of refusal or return.")))
  var reason: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: key)
    guard
      let target = try EscalationState.option(state, named: Escalation.Fields.state.label)
    else { return }
    var values = FieldValues()
    values.set(Escalation.Fields.letterNumber, letter)
    values.set(
      Escalation.Fields.channel,
      try Channel.option(channel, named: Escalation.Fields.channel.label))
    values.set(
      Escalation.Fields.answeredOn,
      try answered.map { try Day.option($0, today: register.now.day, leaning: .past) })
    if let reason { values.set(try Self.reasonField(of: target), reason) }
    try register.write(
      .escalation(.move(id, to: target, with: FieldChanges(values.byCode))), json: common.json)
  }

  private static func reasonField(of target: EscalationState) throws -> FieldSpec {
    switch target {
    case .returned: return Escalation.Fields.returnReason
    case .refused: return Escalation.Fields.refusalReason
    default:
      throw ValidationError(
        say(
          "--reason chỉ dùng khi từ chối hoặc trả lại.",
          "--reason is for a refusal or a return."))
    }
  }
}
