import ArgumentParser
import Ledger
import Records

/// `soxa privacy request add`: what was received.
struct PrivacyAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: say("Ghi một yêu cầu vừa nhận.", "Notes a request that was received."),
    discussion: say(
      "Đầu vào chuẩn: dòng đầu là người yêu cầu, dòng hai về ai, còn lại là nội dung; không nằm trong lịch sử lệnh.",
      "Standard input: who asks on the first line, about whom on the second, then what; it stays out of the shell's history."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Yêu cầu gì: ", "What is asked: ") + PrivacyAsk.choices, valueName: say("việc", "what")))
  var ask: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tư cách: ", "As whom: ") + PrivacyStanding.choices,
      valueName: say("tư-cách", "standing")))
  var standing = PrivacyStanding.subject.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngày nhận.", "Received on."), valueName: say("ngày", "day")))
  var received: String?
  @Flag(name: .long, help: ArgumentHelp(say("Có bên thứ ba.", "Third parties are concerned.")))
  var thirdParty = false

  /// Bytes read: more than the texts can have.
  private static let inputBytes = 65_536

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    var request = PrivacyRequest(
      id: Identifier(RecordID.drawn()),
      ask: try PrivacyAsk.option(ask, named: PrivacyRequest.Fields.ask.label),
      receivedOn: try Day.option(received, today: register.now.day, leaning: .past))
    request.standing = try PrivacyStanding.option(
      standing, named: PrivacyRequest.Fields.standing.label)
    request.hasThirdParty = thirdParty
    let lines = try StandardInput.text(
      limit: Self.inputBytes, for: PrivacyRequest.Fields.detail.label
    ).split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    request.requester = lines.first?.trimmed ?? ""
    request.subject = lines.count > 1 ? lines[1].trimmed : ""
    request.detail = lines.count > 2 ? lines[2].trimmed : ""
    try register.write(.privacy(.save(request)), json: common.json)
  }
}

/// `soxa privacy request answer`: what was answered, and what came of it.
struct PrivacyAnswer: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: say("Ghi đã trả lời, kết quả.", "Notes the answer and the outcome."),
    discussion: say(
      "Sổ có mật khẩu: mật khẩu đọc từ đầu vào chuẩn. Nội dung trả lời ghi trên màn hình.",
      "A register with a passphrase reads it from standard input. What was answered is written on the screens."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption
  @Argument(help: ArgumentHelp(say("Khóa của yêu cầu.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Trả lời ngày.", "Answered on."), valueName: say("ngày", "day")))
  var on: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số văn bản trả lời.", "Number of the letter."), valueName: say("số", "number")))
  var letter: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kết quả, kết thúc yêu cầu: ", "Outcome, which closes it: ") + PrivacyOutcome.choices,
      valueName: say("kết-quả", "outcome")))
  var outcome: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Căn cứ từ chối.", "Ground of refusal."), valueName: say("căn-cứ", "ground")))
  var ground: String?

  func carryOut() throws {
    let outcome = try PrivacyOutcome.option(outcome, named: PrivacyRequest.Fields.outcome.label)
    var register = try OpenRegister.forWriting(common)
    let id = try register.privacyRow(keyed: key).request.id
    if try register.header().hasKeys { register = try register.unlocked(as: by.officer) }
    register.store.reader.hideRestricted(false)
    guard var request = try register.reader.privacyRequest(id)?.request else { return }
    let today = register.now.day
    request.answeredOn =
      try on.map { try Day.option($0, today: today, leaning: .past) } ?? request.answeredOn ?? today
    if let letter { request.letterNumber = letter }
    if let outcome {
      request.outcome = outcome
      request.closedOn = today
    }
    if let ground { request.refusalGround = ground }
    try register.write(.privacy(.save(request)), json: common.json)
  }
}
