import ArgumentParser
import Ledger
import Records

/// `soxa incident`: list, show, log, write, move, its parts, categories, like cases.
struct IncidentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident",
    abstract: say("Sổ vụ việc bất thường.", "The register of unusual incidents."),
    subcommands: [
      IncidentList.self, IncidentShow.self, IncidentLog.self, IncidentWrite.self,
      IncidentMove.self, IncidentMeasure.self, IncidentSite.self, IncidentPeople.self,
      IncidentCategories.self, IncidentSimilar.self, IncidentNumbersCommand.self,
    ],
    defaultSubcommand: IncidentList.self)
}

struct IncidentList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("Danh sách vụ việc.", "Lists incidents."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ListOptions
  @OptionGroup var revealing: RevealOption

  func carryOut() throws {
    let register = try revealing.open(common)
    var query = IncidentQuery()
    query.text = options.text
    query.onlyOpen = !options.all
    let list = try ListedRows(atMost: options.limit ?? .max) { window throws(StoreError) in
      try register.reader.incidents(query, window)
    }
    list.tellMore()
    try revealing.note(list.rows.filter(\.isRestricted).map(\.id), in: register)
    if common.json { return try JSON.print(list.rows.map(IncidentOutput.init)) }
    if list.rows.isEmpty { try Console.line(say("Không có vụ việc nào.", "There is no incident.")) }
    var table = TextTable()
    for row in list.rows {
      table.add(
        row.number?.text ?? say("(tạm)", "(provisional)"), "\(row.level.rawValue)", row.category,
        row.learnedAt.formatted, row.stateLabel[.ofProcess], row.title)
    }
    try Console.lines(table.lines)
  }
}

struct IncidentShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một vụ việc.", "Shows one incident."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @OptionGroup var revealing: RevealOption

  func carryOut() throws {
    let register = try revealing.open(common)
    guard let file = try register.reader.incident(try register.incident(numbered: number)) else {
      throw StoreError.rule(.noSuchRecord(Incident.title, number))
    }
    let isMasked = file.incident.isRestricted && !revealing.reveal
    try revealing.note([file.incident.id], in: register)
    let fields = isMasked ? IncidentSheet.maskedFields : Incident.fields
    if common.json { return try JSON.print(RecordOutput(file.incident, fields: fields)) }
    let facts = try register.reader.words(of: file.incident, fields: fields)
    try Console.lines(IncidentSheet(file, facts, isMasked: isMasked).lines)
  }
}

struct IncidentLog: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: say("Ghi một vụ việc mới.", "Logs a new incident."),
    discussion: say(
      "Diễn biến được đọc từ đầu vào chuẩn khi có --text-stdin, để không nằm trong lịch sử lệnh.",
      "The first log line is read from standard input with --text-stdin, so that it stays out of the shell's history."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tiêu đề, không nêu tên.", "Title, no names."), valueName: say("tiêu-đề", "title")))
  var title: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Mã loại vụ việc; “soxa incident categories” liệt kê các mã.",
        "Category code; “soxa incident categories” lists the codes."),
      valueName: say("mã", "code")))
  var category: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Mức 1 đến 4.", "Level 1 to 4."), valueName: say("mức", "level")))
  var level: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Biết tin lúc.", "Learned at."), valueName: say("lúc", "time")))
  var learned: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tên hoặc khóa của cơ sở.", "Institution."), valueName: say("cơ-sở", "institution")))
  var institution: String?
  @Flag(name: .long, help: ArgumentHelp(say("Đọc diễn biến từ đầu vào.", "Reads the log line.")))
  var textStdin = false
  @Flag(name: .long, help: ArgumentHelp(Incident.Fields.isRestricted.label[.ofProcess] + "."))
  var restricted = false

  func validate() throws {
    guard level.map({ Level(rawValue: $0) != nil }) ?? true else {
      throw ValidationError(say("--level từ 1 đến 4.", "--level is 1 to 4."))
    }
  }

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let known = try register.category(category)
    let level = Level(rawValue: level ?? known.defaultLevel) ?? .notice
    var incident = Incident(
      id: Identifier(RecordID.drawn()), category: known.code.rawValue, level: level,
      title: title, learnedAt: try register.moment(learned, Incident.Fields.learnedAt))
    incident.institution = try institution.map { try register.institution(named: $0) }
    incident.isRestricted = restricted
    let line = try textStdin ? register.logLine(for: incident.id) : nil
    try register.write(
      .incident(.log(incident, line)), lookingOver: title, json: common.json)
  }
}

struct IncidentWrite: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: say(
      "Thêm một dòng diễn biến, đọc từ đầu vào chuẩn.",
      "Adds a line to the log, read from standard input."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let line = try register.logLine(for: try register.incident(numbered: number))
    try register.write(.incident(.write(line)), json: common.json)
  }
}

struct IncidentMove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: say("Chuyển trạng thái.", "Moves to another state."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @Argument(
    help: ArgumentHelp(
      say("Trạng thái: ", "State: ") + IncidentState.choices,
      valueName: say("trạng-thái", "state")))
  var state: String
  @Option(
    name: .long, help: ArgumentHelp(say("Lý do.", "Reason."), valueName: say("lý-do", "reason")))
  var reason: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.incident(numbered: number)
    let target = try IncidentState.option(state, named: Incident.Fields.state.label)
    try register.write(
      .incident(.move(id, to: target, with: FieldChanges([:]), reason: reason)),
      json: common.json)
  }
}
