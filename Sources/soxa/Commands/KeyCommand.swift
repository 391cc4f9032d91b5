import ArgumentParser
import Ledger
import Records

/// `soxa key`: who can open the register.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: say("Ai mở được sổ; đổi mật khẩu.", "Who can open the register; passphrases."),
    discussion: say(
      "Mật khẩu đọc từ đầu vào chuẩn, mỗi dòng một mật khẩu, không bao giờ từ tham số.",
      "Passphrases are read from standard input, a line each, never from arguments."),
    subcommands: [KeyListing.self, KeyAdd.self, KeyRemove.self, KeyChange.self],
    defaultSubcommand: KeyListing.self)
}

/// Who gives the passphrase that opens the register for a command.
struct OfficerOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Cán bộ mở sổ; bỏ trống: người ghi gần nhất.",
        "The officer who opens it; left out: whoever wrote last."),
      valueName: say("họ-tên", "name")))
  var officer: String?
}

struct KeyListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Cán bộ, và ai còn mở được sổ.", "The officers, and who can open it."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let rows = try OpenRegister.forReading(common).reader.officers()
    if common.json { return try JSON.print(rows.map(OfficerOutput.init)) }
    var table = TextTable()
    for row in rows {
      let ended = row.officer.accessEndedOn?.formatted ?? ""
      table.add(
        row.officer.id.record.shortKey, row.officer.name, row.officer.post,
        row.hasAccess
          ? say("mở được sổ", "can open it")
          : say("không mở được \(ended)", "no access \(ended)"))
    }
    try Console.lines(table.lines)
  }
}

/// An officer as JSON.
struct OfficerOutput: Encodable {
  let id: String
  let name: String
  let post: String
  let hasAccess: Bool
  let accessEndedOn: String?

  init(_ row: OfficerAccess) {
    id = row.officer.id.record.description
    name = row.officer.name
    post = row.officer.post
    hasAccess = row.hasAccess
    accessEndedOn = row.officer.accessEndedOn?.iso
  }
}
