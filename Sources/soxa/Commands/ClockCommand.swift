import ArgumentParser
import Ledger
import Records

/// `soxa clock`: limits of time, as shipped and as they were set here.
struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: say(
      "Quy tắc thời hạn: ai, bao lâu, tính từ đâu, căn cứ nào.",
      "Rules of time: who, how long, from when, on what ground."),
    subcommands: [
      ClockListing.self, ClockShow.self, ClockSet.self, ClockAdd.self, ClockWithdraw.self,
    ],
    defaultSubcommand: ClockListing.self)
}

struct ClockListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Mọi quy tắc, như tính trong một ngày.", "All rules, as they count on a day."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try day.chosen(today: register.now.day)
    let sheets = try register.reader.clockSheets()
    if common.json { return try JSON.print(sheets.map { ClockOutput($0, on: day) }) }
    var table = TextTable()
    for sheet in sheets {
      let rule = sheet.rule(on: day)
      table.add(
        sheet.code.rawValue, rule?.groundLabel[.ofProcess] ?? say("không áp dụng", "not used"),
        rule?.limit.label[.ofProcess] ?? "", sheet.version(on: day) == nil ? "" : "*",
        sheet.what(on: day)[.ofProcess])
    }
    try Console.lines(table.lines)
    try Console.line(say("* đã đặt ở đây, khác danh mục", "* set here, other than the list"))
  }
}

struct ClockShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("Một quy tắc và những gì đã đặt.", "One rule, and what was set for it."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption
  @Argument(help: ArgumentHelp(say("Mã quy tắc.", "Code."), valueName: "P-3-2"))
  var code: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try day.chosen(today: register.now.day)
    let sheet = try register.clock(coded: code)
    if common.json { return try JSON.print(ClockOutput(sheet, on: day)) }
    try Console.lines(ClockText(sheet, on: day).lines)
  }
}

struct ClockSet: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: say(
      "Đặt thời hạn khác cho một quy tắc từ một ngày.", "Sets another limit from a day on."),
    discussion: say(
      "Quy định của pháp luật chỉ rút ngắn hoặc ghi chú được. Mục không nêu thì giữ như đang có.",
      "A rule of law can only be shortened or annotated. What is not named stays as it is."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var setting: ClockSettingOptions
  @Flag(name: .long, help: ArgumentHelp(say("Không áp dụng ở đây.", "Not used here.")))
  var off = false
  @Argument(help: ArgumentHelp(say("Mã quy tắc.", "Code."), valueName: "P-3-2"))
  var code: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    let sheet = try register.clock(coded: code)
    let from = try Day.option(setting.from, today: today)
    let known = sheet.versions.first { $0.from == from }
    var rule = known ?? Self.proposal(sheet, from: from)
    rule.isOff = off
    try setting.apply(to: &rule, today: today)
    try register.write(.clock(.save(rule, reason: nil)), json: common.json)
  }

  /// As it counts on its first day, what it is about included.
  private static func proposal(_ sheet: ClockSheet, from: Day) -> LocalClockRule {
    let rule = sheet.rule(on: from) ?? sheet.shipped
    var local = LocalClockRule(
      code: sheet.code.rawValue, from: from, limit: rule?.limit ?? .promptly,
      countedFrom: rule?.countedFrom ?? .learned)
    if let earlier = sheet.version(on: from) {
      local.own = earlier.own
      local.basis = earlier.basis
      local.document = earlier.document
      local.issuedOn = earlier.issuedOn
    }
    return local
  }
}

struct ClockAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: say("Thêm một quy tắc của tỉnh, xã.", "Adds a rule of province or commune."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var setting: ClockSettingOptions
  @Option(
    name: .long, help: ArgumentHelp(say("Ai làm.", "Who acts."), valueName: say("ai", "who")))
  var actor = ""
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Mã nơi phải báo: ct_ubnd, sogddt…; nêu được nhiều lần.", "Who is told: ct_ubnd, sogddt."),
      valueName: say("mã", "code")))
  var tell: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã loại vụ việc; nêu được nhiều lần.", "Category; more than once."),
      valueName: say("mã", "code")))
  var category: [String] = []
  @Option(
    name: .long, help: ArgumentHelp(say("Từ mức.", "From level."), valueName: "1-4"))
  var lowest = 1
  @Option(
    name: .long, help: ArgumentHelp(say("Đến mức.", "To level."), valueName: "1-4"))
  var highest = 4
  @Flag(
    name: .long,
    help: ArgumentHelp(say("Lặp lại đến khi xử lý xong.", "Again and again until settled.")))
  var again = false
  @Argument(
    help: ArgumentHelp(say("Việc phải làm.", "What is to be done."), valueName: say("việc", "what"))
  )
  var what: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    var rule = LocalClockRule(
      code: LocalClockRule.newCode(RecordID.drawn()),
      from: try Day.option(setting.from, today: today), limit: .promptly)
    rule.own.what = what
    rule.own.actor = actor
    rule.own.recipients = try tell.map { try register.recipient($0).code.rawValue }
    rule.own.categories = try category.map { try register.category($0).code.rawValue }
    rule.own.lowestLevel = lowest
    rule.own.highestLevel = highest
    rule.own.recurs = again
    try setting.apply(to: &rule, today: today)
    try register.write(.clock(.save(rule, reason: nil)), json: common.json)
  }
}

struct ClockWithdraw: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: say("Rút điều đã đặt, có lý do.", "Withdraws what was set, for a reason."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày bắt đầu của điều phải rút; bỏ trống khi chỉ có một.", "Its first day, if several."),
      valueName: say("ngày", "day")))
  var from: String?
  @Argument(help: ArgumentHelp(say("Mã quy tắc.", "Code."), valueName: "P-3-2"))
  var code: String
  @Argument(help: ArgumentHelp(say("Lý do.", "Reason."), valueName: say("lý-do", "reason")))
  var reason: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let sheet = try register.clock(coded: code)
    let day = try from.map { try Day.option($0, today: register.now.day) }
    let found = sheet.versions.filter { day == nil || $0.from == day }
    guard let version = found.first else {
      throw StoreError.rule(.noSuchRecord(LocalClockRule.title, from ?? code))
    }
    guard found.count == 1 else {
      throw StoreError.rule(.severalMatch(typed: code, found.map(\.from.formatted)))
    }
    try register.write(.clock(.withdraw(version.id, reason: reason)), json: common.json)
  }
}
