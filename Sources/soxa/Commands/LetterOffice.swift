import ArgumentParser
import Ledger
import Records

/// `soxa letter office`: what all papers have in common, shown or changed.
struct LetterOffice: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: say(
      "Ký hiệu, người ký, địa chỉ in trên giấy tờ.", "Symbol, signers and address on papers."),
    discussion: say(
      "Không có tùy chọn nào thì chỉ xem. Giá trị trống là xóa.",
      "Without an option it is only shown. An empty value removes."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long, help: ArgumentHelp(say("Ký hiệu đơn vị soạn.", "Symbol."), valueName: "VHXH"))
  var unit: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Chủ tịch.", "Chair."), valueName: say("họ-tên", "name")))
  var chair: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Phó Chủ tịch.", "Vice-chair."), valueName: say("họ-tên", "name")))
  var viceChair: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trưởng phòng.", "Head of the office."), valueName: say("họ-tên", "name")))
  var head: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Địa chỉ, điện thoại.", "Address, telephone."), valueName: say("dòng", "line")))
  var contact: String?

  private var isShowing: Bool {
    [unit, chair, viceChair, head, contact].allSatisfy { $0 == nil }
  }

  func carryOut() throws {
    let register = try isShowing ? OpenRegister.forReading(common) : .forWriting(common)
    var office = try register.reader.officeSettings()
    guard !isShowing else {
      if common.json { return try JSON.print(RecordOutput(office)) }
      return try Console.lines(try register.reader.words(of: office).map(\.line))
    }
    if let unit { office.unit = unit }
    if let chair { office.chairName = chair }
    if let viceChair { office.viceChairName = viceChair }
    if let head { office.officeHeadName = head }
    if let contact { office.contactLine = contact }
    try register.write(.officePaper(.saveOffice(office)), json: common.json)
  }
}

/// `soxa letter handle`: that an incoming paper was done with.
struct LetterHandle: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "handle",
    abstract: say("Ghi văn bản đến đã giải quyết xong.", "Notes that an incoming paper is done."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của văn bản.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số, ký hiệu văn bản trả lời.", "Number of the answer."), valueName: say("số", "number")))
  var answer: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày xong; mặc định hôm nay.", "Day; today."), valueName: say("ngày", "day")))
  var day: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    var paper = try register.incomingPaper(keyed: key)
    if let answer { paper.answer = answer }
    paper.handledOn = try Day.option(day, today: register.now.day, leaning: .past)
    try register.write(.officePaper(.saveIncoming(paper)), json: common.json)
  }
}
