import ArgumentParser
import Ledger
import Records

/// Which list a command is about.
struct LiaisonKindOption: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Danh sách: ", "List: ") + LiaisonKind.choices, valueName: say("danh-sách", "list")))
  var list: String

  func chosen() throws -> LiaisonKind {
    try LiaisonKind.option(list, named: Phrase("Danh sách", "List"))
  }
}

struct ClusterNotes: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: say(
      "Một danh sách: người, trực, liên hệ, nòng cốt…",
      "One list: people, cover, contacts, core schools…"),
    discussion: say(
      "Nội dung niêm phong không bao giờ in ra khi sổ khóa.",
      "What is sealed is never printed while the register is locked."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var kind: LiaisonKindOption

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    try print(try kind.chosen().type, register)
  }

  private func print<Record: LiaisonRecord>(
    _ type: Record.Type, _ register: OpenRegister
  ) throws {
    let rows = try register.liaison(type)
    if common.json { return try JSON.print(rows.map { LiaisonOutput($0) }) }
    if rows.isEmpty { try Console.line(say("Danh sách trống.", "The list is empty.")) }
    var table = TextTable()
    for row in rows {
      table.add([row.record.id.record.shortKey] + Record.inputs.prefix(5).map { row.words(of: $0) })
    }
    try Console.lines(table.lines)
  }
}

/// `--set field=value`, for the fields of a list.
struct LiaisonValues: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Một ô: tên=giá trị; nhiều lần được. Cơ sở: tên; cụm: số; vụ việc: số. Tên các ô: lệnh \"notes … --json\" hoặc sai tên để xem.",
        "A field: name=value; may be repeated. Institutions by name, clusters and incidents by number. A wrong name lists the right ones."
      ), valueName: say("tên=giá-trị", "name=value")))
  var set: [String] = []
}

struct ClusterAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Thêm vào một danh sách.", "Adds to a list."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var kind: LiaisonKindOption
  @OptionGroup var values: LiaisonValues

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    try add(try kind.chosen().type, register)
  }

  private func add<Record: LiaisonRecord>(
    _ type: Record.Type, _ register: OpenRegister
  ) throws {
    var record = Record(id: Identifier(RecordID.drawn()), values: FieldValues())
    try LiaisonTyping(register).fill(&record, with: values.set)
    try register.write(.liaison(record.change), json: common.json)
  }
}

struct ClusterEdit: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: say(
      "Sửa một bản ghi; tên= để trống ô.", "Edits a record; name= empties a field."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var kind: LiaisonKindOption
  @Argument(help: ArgumentHelp(say("Khóa.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @OptionGroup var values: LiaisonValues

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    try edit(try kind.chosen().type, register)
  }

  private func edit<Record: LiaisonRecord>(
    _ type: Record.Type, _ register: OpenRegister
  ) throws {
    let row = try register.liaison(type, keyed: key)
    guard row.sight == .open else { throw StoreError.rule(.sealedWhileLocked) }
    var record = row.record
    try LiaisonTyping(register).fill(&record, with: values.set)
    try register.write(.liaison(record.change), json: common.json)
  }
}

struct ClusterWithdraw: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: say("Rút một bản ghi, có lý do.", "Withdraws a record with a reason."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var kind: LiaisonKindOption
  @Argument(help: ArgumentHelp(say("Khóa.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @Option(
    name: .long, help: ArgumentHelp(say("Lý do.", "Reason."), valueName: say("lý-do", "reason")))
  var reason: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let kind = try kind.chosen()
    let id = try Self.id(kind.type, key, register)
    try register.write(
      .liaison(.withdraw(kind, id, reason: reason)), json: common.json)
  }

  private static func id<Record: LiaisonRecord>(
    _ type: Record.Type, _ key: String, _ register: OpenRegister
  ) throws -> RecordID { try register.liaison(type, keyed: key).record.id.record }
}
