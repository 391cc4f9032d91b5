import ArgumentParser
import Ledger
import Records

/// `soxa guide send`: notes that a document was handed to schools.
struct GuideSend: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: say(
      "Ghi là đã gửi một văn bản tới các trường.", "Notes that a document was sent to schools."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Số, ký hiệu; phần đầu cũng được.", "Its number; the beginning will do."),
      valueName: say("số", "number")))
  var number: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ gửi loại hình này: ", "Only to this level: ") + InstitutionLevel.choices,
      valueName: say("loại-hình", "level")))
  var level: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày gửi; hôm nay nếu bỏ trống.", "Sent on; today when left out."),
      valueName: say("ngày", "day")))
  var on: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trường đọc xong đến ngày nào.", "By when schools shall have read it."),
      valueName: say("ngày", "day")))
  var due: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hình thức: ", "Sent by: ") + Channel.choices, valueName: say("hình-thức", "channel")))
  var by: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trường cần làm gì.", "What schools are to do."), valueName: say("chữ", "words")))
  var note: String = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    let document = try register.document(numbered: number, on: today)
    var distribution = Distribution(id: Identifier(RecordID.drawn()), document: document)
    distribution.sentOn = try Day.option(on, today: today, leaning: .past)
    distribution.dueOn = try due.map { try Day.option($0, today: today) }
    distribution.channel =
      try Channel.option(by, named: Distribution.Fields.channel.label) ?? .paper
    distribution.note = note
    let schools = try schools(in: register)
    try register.write(.distribution(.send(distribution, to: schools)), json: common.json)
  }

  private func schools(in register: OpenRegister) throws -> [Identifier<Institution>] {
    var query = InstitutionQuery()
    query.communeCode = try register.header().commune.code.rawValue
    query.level = try InstitutionLevel.option(level, named: Institution.Fields.level.label)
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.institutions(query, window)
    }.rows
    guard !rows.isEmpty else {
      let wanted = query.level?.label[.ofProcess]
      throw StoreError.rule(
        .noSuchRecord(Institution.title, try wanted ?? register.header().commune.name))
    }
    return rows.map(\.id)
  }
}
