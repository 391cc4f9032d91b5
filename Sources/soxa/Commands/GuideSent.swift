import ArgumentParser
import Ledger
import Records

/// `soxa guide sent`: the documents that schools were sent, or what each school said of one.
struct GuideSent: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: say(
      "Văn bản đã gửi trường, bao nhiêu trường đã đọc.",
      "Documents sent to schools and how many have read them."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Khóa của một lần gửi; bỏ trống thì in danh sách.",
        "Key of one sending; the list when left out."), valueName: say("khóa", "key")))
  var key: String?

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    if let key {
      let sheet = DistributionOutput(try register.distribution(keyed: key))
      return try common.json ? JSON.print(sheet) : Console.lines(sheet.lines)
    }
    let rows = try register.distributions()
    if common.json { return try JSON.print(rows.map(DistributionOutput.init)) }
    if rows.isEmpty {
      try Console.line(say("Chưa gửi văn bản nào tới trường.", "Nothing was sent to schools."))
    }
    var table = TextTable()
    for row in rows {
      let sent = row.distribution
      table.add(
        sent.id.record.shortKey, sent.document, sent.sentOn?.formatted ?? "–",
        row.count.sentence(dueOn: sent.dueOn)[.ofProcess])
    }
    try Console.lines(table.lines)
  }
}

/// `soxa guide receipt`: what one school said of a document that was sent to it.
struct GuideReceipt: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: say(
      "Ghi trường đã nhận, đã đọc hoặc hỏi gì về văn bản.",
      "Notes that a school received or read a document, or what it asks."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Khóa của lần gửi (soxa guide sent).", "Key of the sending (soxa guide sent)."),
      valueName: say("khóa", "key")))
  var key: String
  @Argument(
    help: ArgumentHelp(
      say("Tên hoặc khóa của cơ sở.", "Name or key."), valueName: say("cơ-sở", "institution")))
  var institution: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngày nhận.", "Received on."), valueName: say("ngày", "day")))
  var received: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Ngày đọc.", "Read on."), valueName: say("ngày", "day")))
  var read: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ai đọc.", "Who read it."), valueName: say("người", "person")))
  var reader: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trường hỏi gì.", "What the school asks."), valueName: say("chữ", "words")))
  var question: String?

  func validate() throws {
    guard received == nil, read == nil, reader == nil, question == nil else { return }
    throw ValidationError(
      say(
        "thiếu --received, --read, --reader hoặc --question.",
        "Missing --received, --read, --reader or --question."))
  }

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let sheet = try register.distribution(keyed: key)
    let id = try register.institution(named: institution)
    guard var receipt = sheet.schools.first(where: { $0.id == id })?.receipt else {
      throw StoreError.rule(.noSuchRecord(SchoolReceipt.title, institution))
    }
    let day = { (text: String) in
      try Day.option(text, today: register.now.day, leaning: .past)
    }
    if let received { receipt.receivedOn = try day(received) }
    if let read { receipt.readOn = try day(read) }
    if let reader { receipt.reader = reader }
    if let question { receipt.question = question }
    try register.write(.distribution(.note([receipt])), json: common.json)
  }
}
