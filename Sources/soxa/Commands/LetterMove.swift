import ArgumentParser
import IncidentPapers
import Ledger
import Records

/// `soxa letter add`: begins an outgoing paper.
struct LetterAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Ghi một văn bản đi (dự thảo).", "Begins an outgoing paper."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Tên loại, trích yếu.", "Type and abstract."), valueName: say("trích-yếu", "abstract")))
  var abstract: String
  @Option(
    name: .long, help: ArgumentHelp(say("Ký hiệu.", "Symbol."), valueName: "BC-UBND"))
  var symbol = ""
  @Option(
    name: .long,
    help: ArgumentHelp(say("Nơi nhận.", "Recipients."), valueName: say("nơi-nhận", "recipients")))
  var to = ""
  @Option(
    name: .long,
    help: ArgumentHelp(say("Người ký.", "Signer."), valueName: say("ai", "signer")))
  var signer = ""
  @Option(
    name: .long,
    help: ArgumentHelp(say("Của vụ việc.", "Of an incident."), valueName: "VV-2026-0001"))
  var incident: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại giấy: ", "Kind: ") + IncidentPaperKind.choices, valueName: say("loại", "kind")))
  var kind: String?

  func carryOut() throws {
    let kind = try IncidentPaperKind.option(kind, named: OutgoingPaper.Fields.paperKind.label)
    let register = try OpenRegister.forWriting(common)
    var paper = OutgoingPaper(id: Identifier(RecordID.drawn()), abstract: abstract)
    paper.symbol = symbol
    paper.recipients = to
    paper.signer = signer
    paper.keeper = PaperOffice(try register.reader.officeSettings()).unit
    paper.paperKind = kind?.rawValue ?? ""
    paper.incident = try incident.map { try register.incident(numbered: $0) }
    try register.write(.officePaper(.saveOutgoing(paper, reason: nil)), json: common.json)
  }
}

/// `soxa letter move`: for signature, returned, signed, numbered, sent.
struct LetterMove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: say("Chuyển trạng thái một văn bản đi.", "Moves an outgoing paper on."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của văn bản.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @Argument(
    help: ArgumentHelp(
      say("Trạng thái: ", "State: ") + OutgoingPaperState.choices,
      valueName: say("trạng-thái", "state")))
  var state: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số do văn thư cấp.", "Number."), valueName: say("số", "number")))
  var number: Int?
  @Option(
    name: .long, help: ArgumentHelp(say("Ký hiệu.", "Symbol."), valueName: "BC-UBND"))
  var symbol: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày văn bản hoặc ngày gửi.", "Day of the paper, or of sending."),
      valueName: say("ngày", "day")))
  var day: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lý do trả lại, hoặc sửa số đã cấp.", "Why returned, or why a number changes."),
      valueName: say("lý-do", "reason")))
  var reason: String?

  func carryOut() throws {
    let state = try OutgoingPaperState.option(state, named: OutgoingPaper.Fields.state.label)
    let register = try OpenRegister.forWriting(common)
    var paper = try register.outgoingPaper(keyed: key)
    let day = try Day.option(day, today: register.now.day, leaning: .past)
    paper.state = state
    if let symbol { paper.symbol = symbol }
    if state == .signed { paper.keepSigning(try register.reader.officeSettings()) }
    switch state {
    case .returned: paper.returnReason = reason ?? ""
    case .numbered:
      paper.number = number
      paper.issuedOn = day
    case .sent: paper.sentOn = day
    case .draft, .forSignature, .signed: break
    }
    let why = state == .returned ? nil : reason
    try register.write(.officePaper(.saveOutgoing(paper, reason: why)), json: common.json)
  }
}

/// `soxa letter receive`: a paper that came in.
struct LetterReceive: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: say("Ghi một văn bản đến.", "Notes an incoming paper."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Tên loại, trích yếu.", "Type and abstract."), valueName: say("trích-yếu", "abstract")))
  var abstract: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Cơ quan gửi.", "Author."), valueName: say("cơ-quan", "author")))
  var from: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số, ký hiệu.", "Number."), valueName: say("số", "number")))
  var number = ""
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số đến.", "Number in."), valueName: say("số", "number")))
  var arrival: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngày đến.", "Came on."), valueName: say("ngày", "day")))
  var day: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Thời hạn giải quyết.", "Due."), valueName: say("ngày", "day")))
  var due: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Đơn vị giải quyết.", "Handled by."), valueName: say("ai", "unit")))
  var unit = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    var paper = IncomingPaper(
      id: Identifier(RecordID.drawn()),
      arrivedOn: try Day.option(day, today: today, leaning: .past), abstract: abstract)
    paper.author = from
    paper.number = number
    paper.arrivalNumber = arrival
    paper.dueOn = try due.map { try Day.option($0, today: today) }
    paper.unit = unit
    try register.write(.officePaper(.saveIncoming(paper)), json: common.json)
  }
}
