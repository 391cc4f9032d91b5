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
      "Không có --reason thì chỉ đếm. Có --reason thì ghi vào sổ ai mở, lúc nào, vì sao; sổ có mật khẩu chỉ mở được trên màn hình.",
      "Without --reason only counts. With it who opened, when and why is kept; a register with a passphrase opens on the screens alone."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Mở để làm gì.", "What for."), valueName: say("lý-do", "reason")))
  var reason: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let incident = try register.incident(numbered: number)
    guard let sheet = try register.reader.people(of: incident) else {
      throw StoreError.rule(.noSuchRecord(Incident.title, number))
    }
    guard let reason else { return try count(sheet.people.count) }
    let people = sheet.people.compactMap { row -> Person? in
      if case .open(let person) = row { person } else { nil }
    }
    guard people.count == sheet.people.count else { throw StoreError.rule(.sealedWhileLocked) }
    let note = AccessNote(
      id: Identifier(RecordID.drawn()), incident: incident, reason: reason,
      openedAt: register.now)
    try register.note(.people(.opened(note)))
    if common.json { return try JSON.print(people.map { RecordOutput($0) }) }
    for person in people { try Console.lines(try register.reader.words(of: person).map(\.line)) }
  }

  private func count(_ count: Int) throws {
    if common.json { return try JSON.print(["count": count]) }
    try Console.line(
      say("\(count) người liên quan; --reason để xem.", "\(count) people; --reason shows them."))
  }
}
