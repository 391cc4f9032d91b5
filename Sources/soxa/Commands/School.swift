import ArgumentParser
import Ledger
import Records

/// `soxa school`: list, show, add, close and import institutions.
struct School: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school",
    abstract: say("Trường, trung tâm, nhóm trẻ.", "Schools, centres, childcare groups."),
    subcommands: [
      SchoolList.self, SchoolShow.self, SchoolAdd.self, SchoolClose.self, SchoolImport.self,
    ],
    defaultSubcommand: SchoolList.self)
}

struct SchoolList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("Danh sách cơ sở.", "Lists institutions."))

  @OptionGroup var common: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại hình: ", "Level: ") + InstitutionLevel.choices,
      valueName: say("loại-hình", "level")))
  var level: String?

  @Flag(name: .long, help: ArgumentHelp(say("Cả cơ sở đã đóng.", "Closed ones too.")))
  var closed = false

  @Argument(
    help: ArgumentHelp(say("Chữ để lọc.", "Words to filter by."), valueName: say("chữ", "words")))
  var words: [String] = []

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    var query = InstitutionQuery()
    query.text = words.joined(separator: " ")
    query.level = try InstitutionLevel.option(level, named: Institution.Fields.level.label)
    query.includesClosed = closed
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.institutions(query, window)
    }.rows
    if common.json { return try JSON.print(rows.map(InstitutionOutput.init)) }
    if rows.isEmpty { try Console.line(say("Không có cơ sở nào.", "There is no institution.")) }
    var table = TextTable()
    for row in rows {
      table.add(
        row.id.record.shortKey, row.level.abbreviation, row.name, row.communeName,
        row.isClosed ? say("đã đóng", "closed") : "")
    }
    try Console.lines(table.lines)
  }
}

struct SchoolShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một cơ sở.", "Shows one institution."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Tên hoặc khóa của cơ sở.", "Name or key."), valueName: say("cơ-sở", "institution")))
  var institution: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let id = try register.institution(named: institution)
    guard let sheet = try register.reader.institution(id) else {
      throw StoreError.rule(.noSuchRecord(Institution.title, institution))
    }
    if common.json { return try JSON.print(RecordOutput(sheet.institution)) }
    let facts = try register.reader.words(of: sheet.institution)
    try Console.lines(InstitutionText(sheet, facts).lines)
  }
}

struct SchoolAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Thêm một cơ sở.", "Adds an institution."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(name: .long, help: ArgumentHelp(say("Tên.", "Name."), valueName: say("tên", "name")))
  var name: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại hình: ", "Level: ") + InstitutionLevel.choices,
      valueName: say("loại-hình", "level")))
  var level: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Sở hữu: ", "Ownership: ") + Ownership.choices,
      valueName: say("sở-hữu", "ownership")))
  var ownership: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã xã; xã của sổ nếu bỏ trống.", "Commune code; the register's when left out."),
      valueName: say("mã", "code")))
  var commune: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let level = try InstitutionLevel.option(level, named: Institution.Fields.level.label)
    var institution = Institution(
      id: Identifier(RecordID.drawn()), name: name, level: level,
      communeCode: try commune ?? register.header().commune.code.rawValue)
    institution.ownership =
      try Ownership.option(ownership, named: Institution.Fields.ownership.label) ?? .public
    try register.write(.institution(.add(institution)), json: common.json)
  }
}

struct SchoolClose: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: say("Ghi cơ sở thôi hoạt động.", "Records that an institution closed."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Tên hoặc khóa của cơ sở.", "Name or key."), valueName: say("cơ-sở", "institution")))
  var institution: String
  @Option(name: .long, help: ArgumentHelp(say("Ngày.", "Day."), valueName: say("ngày", "day")))
  var on: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số quyết định.", "Decision number."), valueName: say("số", "number")))
  var decision: String = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.institution(named: institution)
    let day = try Day.option(on, today: register.now.day, leaning: .past)
    try register.write(
      .institution(.close(id, on: day, decision: decision)), json: common.json)
  }
}
