import ArgumentParser
import Ledger
import Records

/// `soxa incident measure`: a measure about an incident.
struct IncidentMeasure: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: say("Thêm một biện pháp.", "Adds a measure."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @Argument(help: ArgumentHelp(say("Biện pháp.", "Measure."), valueName: say("việc", "what")))
  var what: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Người thực hiện.", "Done by."), valueName: say("ai", "doer")))
  var doer = ""
  @Option(name: .long, help: ArgumentHelp(say("Hạn.", "Due."), valueName: say("ngày", "day")))
  var due: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    var measure = Measure(
      id: Identifier(RecordID.drawn()), incident: try register.incident(numbered: number),
      what: what)
    measure.doer = doer
    measure.dueOn = try due.map { try Day.option($0, today: register.now.day) }
    try register.write(.incidentPart(.measure(measure)), json: common.json)
  }
}

/// `soxa incident site`: what an incident did to one site.
struct IncidentSite: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: say("Thêm một điểm trường, thiệt hại.", "Adds a site or damage."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @Argument(help: ArgumentHelp(say("Điểm trường.", "Site."), valueName: say("điểm", "site")))
  var site: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Dạy học: ", "Teaching: ") + SiteTeaching.choices,
      valueName: say("trạng-thái", "state")))
  var teaching = SiteTeaching.stopped.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(say("Nghỉ từ ngày.", "Stopped from."), valueName: say("ngày", "day")))
  var from: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Nghỉ đến ngày.", "Stopped until."), valueName: say("ngày", "day")))
  var to: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số học sinh nghỉ.", "Pupils at home."), valueName: say("số", "number")))
  var pupils = 0
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ai quyết định.", "Decided by."), valueName: say("ai", "who")))
  var decision = ""
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Một khoản thiệt hại: “tên; số lượng; đơn vị; số tiền; đã kiểm”.",
        "One item of damage: “item; quantity; unit; value; checked”."),
      valueName: say("khoản", "item")))
  var damage: [String] = []

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    var impact = SiteImpact(
      id: Identifier(RecordID.drawn()), incident: try register.incident(numbered: number),
      site: site)
    impact.teaching = try SiteTeaching.option(teaching, named: SiteImpact.Fields.teaching.label)
    impact.stoppedFrom = try from.map { try Day.option($0, today: today) }
    impact.stoppedTo = try to.map { try Day.option($0, today: today) }
    impact.pupils = pupils
    impact.decision = decision
    impact.damage = damage
    try register.write(.incidentPart(.site(impact)), json: common.json)
  }
}

/// `soxa incident people`: who an incident concerns, for a reason that is kept.
struct IncidentPeople: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: say("Người liên quan của một vụ việc.", "The people whom an incident concerns."),
    discussion: say(
      "Chỉ đếm khi không có --reveal và --reason. Có thì ghi vào sổ ai mở, lúc nào, vì sao.",
      "Only counts without --reveal and --reason. With them who opened, when and why is kept."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @OptionGroup var revealing: RevealOption

  func carryOut() throws {
    let register = try revealing.open(common)
    let incident = try register.incident(numbered: number)
    guard let sheet = try register.reader.people(of: incident) else {
      throw StoreError.rule(.noSuchRecord(Incident.title, number))
    }
    guard revealing.reveal else { return try count(sheet) }
    let people = sheet.people.compactMap { row -> Person? in
      if case .open(let person) = row { person } else { nil }
    }
    guard people.count == sheet.people.count else { throw StoreError.rule(.sealedWhileLocked) }
    try revealing.note([incident], in: register)
    if common.json { return try JSON.print(people.map { RecordOutput($0) }) }
    for person in people { try Console.lines(try register.reader.words(of: person).map(\.line)) }
  }

  private func count(_ sheet: PeopleSheet) throws {
    if common.json { return try JSON.print(PeopleCountOutput(sheet)) }
    let count = sheet.people.count
    try Console.line(
      say(
        "\(count) người liên quan; --reveal --reason để xem.",
        "\(count) people; --reveal --reason shows them."))
    for opening in sheet.openings {
      let words = say("đã mở", "opened it")
      try Console.line("\(opening.at.formatted) \(opening.name) \(words): \(opening.reason)")
    }
  }
}

/// How many people an incident concerns and who opened it, as JSON.
struct PeopleCountOutput: Encodable {
  struct Opening: Encodable {
    let at: String
    let officer: String
    let reason: String
  }

  let count: Int
  /// Latest first.
  let openings: [Opening]

  init(_ sheet: PeopleSheet) {
    count = sheet.people.count
    openings = sheet.openings.map {
      Opening(at: $0.at.iso, officer: $0.name, reason: $0.reason)
    }
  }
}
