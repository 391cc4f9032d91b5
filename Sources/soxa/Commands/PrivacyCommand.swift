import ArgumentParser
import Ledger
import Records

/// `soxa privacy`: requests of data subjects, and what is kept until when.
struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy",
    abstract: say(
      "Yêu cầu về dữ liệu cá nhân; hồ sơ đến hạn lưu.",
      "Personal-data requests; records that reach their retention day."),
    subcommands: [PrivacyRequestCommand.self, PrivacyRetention.self])
}

/// `soxa privacy request`: list, show, add, answer.
struct PrivacyRequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: say(
      "Yêu cầu xem, sửa, xóa, hạn chế dữ liệu cá nhân.",
      "Requests to see, correct, erase or restrict personal data."),
    subcommands: [
      PrivacyListing.self, PrivacyShow.self, PrivacyAdd.self, PrivacyAnswer.self,
    ],
    defaultSubcommand: PrivacyListing.self)
}

struct PrivacyListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Danh sách, nhận trước đứng trước.", "Lists them, earliest received first."))

  @OptionGroup var common: CommonOptions
  @Flag(name: .long, help: ArgumentHelp(say("Cả đã xong.", "Finished ones too.")))
  var all = false

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let onlyOpen = !all
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.privacyRequests(onlyOpen: onlyOpen, window)
    }.rows
    if common.json { return try JSON.print(rows.map(PrivacyOutput.init)) }
    if rows.isEmpty { try Console.line(say("Không có yêu cầu nào.", "There is no request.")) }
    var table = TextTable()
    for row in rows {
      table.add(
        row.request.id.record.shortKey, row.request.receivedOn.formatted,
        row.request.ask.label[.ofProcess], row.request.stateLabel[.ofProcess],
        row.dueWords[.ofProcess])
    }
    try Console.lines(table.lines)
  }
}

struct PrivacyShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("Một yêu cầu và thời hạn của nó.", "Shows one request and its limits."),
    discussion: say(
      "Ai yêu cầu, về ai, nội dung chỉ xem trên màn hình.",
      "Who asks, about whom and what is read on the screens only."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của yêu cầu.", "Key."), valueName: say("khóa", "key")))
  var key: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let row = try register.privacyRow(keyed: key)
    guard let sheet = try register.reader.privacyRequest(row.request.id) else { return }
    if common.json { return try JSON.print(PrivacyOutput(row)) }
    try Console.line(row.request.plainTitle[.ofProcess])
    try Console.line(row.request.stateLabel[.ofProcess])
    try Console.lines(sheet.limits.all.map { sheet.limits.words($0)[.ofProcess] })
    if !row.request.letterNumber.isEmpty {
      let label = PrivacyRequest.Fields.letterNumber.label[.ofProcess]
      try Console.line("\(label): \(row.request.letterNumber)")
    }
  }
}

/// A request as JSON: what is not sealed of it.
struct PrivacyOutput: Encodable {
  let id: String
  let ask: String
  let standing: String
  let receivedOn: String
  let answeredOn: String?
  let letterNumber: String
  let outcome: String?
  let closedOn: String?
  /// Absent where nothing is due, or the limit is to be confirmed.
  let nextDue: String?

  init(_ row: PrivacyRow) {
    let request = row.request
    id = request.id.record.description
    ask = request.ask.rawValue
    standing = request.standing.rawValue
    receivedOn = request.receivedOn.iso
    answeredOn = request.answeredOn?.iso
    letterNumber = request.letterNumber
    outcome = request.outcome?.rawValue
    closedOn = request.closedOn?.iso
    nextDue = row.nextDue?.iso
  }
}
