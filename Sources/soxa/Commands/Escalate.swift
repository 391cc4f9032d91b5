import ArgumentParser
import Ledger
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
  @OptionGroup var options: ListOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    var query = EscalationQuery()
    query.text = options.text
    query.onlyOpen = !options.all
    let list = try ListedRows(atMost: options.limit ?? .max) { window throws(StoreError) in
      try register.reader.escalations(query, window)
    }
    list.tellMore()
    if common.json { return try JSON.print(list.rows.map(EscalationOutput.init)) }
    if list.rows.isEmpty {
      try Console.line(say("Không có kiến nghị nào.", "There is no escalation."))
    }
    var table = TextTable()
    for row in list.rows {
      table.add(
        row.id.record.shortKey, row.stateLabel[.ofProcess], row.dueOn?.formatted ?? "",
        row.addressee, row.request)
    }
    try Console.lines(table.lines)
  }
}

struct EscalationShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một kiến nghị.", "Shows one escalation."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của kiến nghị.", "Key."), valueName: say("khóa", "key")))
  var key: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    guard let file = try register.reader.escalation(try register.escalation(keyed: key)) else {
      throw StoreError.rule(.noSuchRecord(Escalation.title, key))
    }
    if common.json { return try JSON.print(RecordOutput(file.escalation)) }
    let facts = try register.reader.words(of: file.escalation)
    try Console.lines(EscalationSheet(file, facts).lines)
  }
}

struct EscalationAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Soạn một kiến nghị.", "Writes an escalation."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đề nghị điều gì.", "What is asked."), valueName: say("đề-nghị", "request")))
  var request: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Nơi nhận.", "Addressee."), valueName: say("nơi-nhận", "addressee")))
  var to: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nơi nhận thuộc: ", "Addressee's level: ") + ContactLevel.choices,
      valueName: say("cấp", "level")))
  var level = ContactLevel.department.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số vụ việc.", "Incident number."), valueName: say("số", "number")))
  var incident: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Căn cứ.", "Ground."), valueName: say("căn-cứ", "ground")))
  var ground = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let label = Escalation.Fields.addresseeLevel.label
    let level = try ContactLevel.option(level, named: label)
    var escalation = Escalation(
      id: Identifier(RecordID.drawn()), request: request, addresseeLevel: level, addressee: to)
    escalation.incident = try incident.map { try register.incident(numbered: $0) }
    escalation.ground = ground
    try register.write(
      .escalation(.add(escalation)), lookingOver: request, json: common.json)
  }
}

struct EscalationMove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: say("Chuyển trạng thái.", "Moves to another state."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của kiến nghị.", "Key."), valueName: say("khóa", "key")))
  var key: String
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
    help: ArgumentHelp(say("Trả lời ngày.", "Answered on."), valueName: say("ngày", "day")))
  var answered: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lý do từ chối hoặc trả lại.", "Reason of refusal or return."),
      valueName: say("lý-do", "reason")))
  var reason: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: key)
    let target = try EscalationState.option(state, named: Escalation.Fields.state.label)
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
