import ArgumentParser
import Ledger
import Records

/// `soxa task`: list, show, add, settle.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: say("Nhiệm vụ của văn phòng.", "The tasks of the office."),
    subcommands: [TaskListing.self, TaskShow.self, TaskAdd.self, TaskSettle.self],
    defaultSubcommand: TaskListing.self)
}

struct TaskListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Danh sách, hạn gần nhất trước.", "Lists them by their last day."))

  @OptionGroup var common: CommonOptions
  @Flag(name: .long, help: ArgumentHelp(say("Cả đã xong, đã thôi.", "Finished ones too.")))
  var all = false

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let onlyOpen = !all
    let list = try ListedRows { window throws(StoreError) in
      try register.reader.tasks(onlyOpen: onlyOpen, window)
    }
    if common.json { return try JSON.print(list.rows.map { RecordOutput($0.task) }) }
    if list.rows.isEmpty { try Console.line(say("Không có nhiệm vụ nào.", "There is no task.")) }
    var table = TextTable()
    for task in list.rows.map(\.task) {
      table.add(
        task.id.record.shortKey, task.dueOn?.formatted ?? "", task.state.label[.ofProcess],
        task.owner, task.content)
    }
    try Console.lines(table.lines)
  }
}

struct TaskShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một nhiệm vụ.", "Shows one task."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của nhiệm vụ.", "Key."), valueName: say("khóa", "key")))
  var key: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let task = try register.task(keyed: key)
    if common.json { return try JSON.print(RecordOutput(task)) }
    try Console.lines(try register.reader.words(of: task).map(\.line))
  }
}

struct TaskAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("Giao một nhiệm vụ.", "Writes a task."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Nội dung.", "Content."), valueName: say("nội-dung", "what")))
  var content: String
  @Option(name: .long, help: ArgumentHelp(say("Hạn.", "Due."), valueName: say("ngày", "day")))
  var due: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Người thực hiện.", "Done by."), valueName: say("ai", "owner")))
  var owner = ""
  @Option(
    name: .long, help: ArgumentHelp(say("Căn cứ.", "Ground."), valueName: say("căn-cứ", "ground")))
  var ground = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    var task = CommuneTask(id: Identifier(RecordID.drawn()), content: content)
    task.dueOn = try due.map { try Day.option($0, today: register.now.day) }
    task.owner = owner
    task.ground = ground
    try register.write(.task(.save(task, reason: nil)), json: common.json)
  }
}

struct TaskSettle: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: say("Ghi nhiệm vụ đã xong hoặc thôi.", "Notes that a task is done or dropped."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Khóa của nhiệm vụ.", "Key."), valueName: say("khóa", "key")))
  var key: String
  @Option(
    name: .long, help: ArgumentHelp(say("Sản phẩm.", "Product."), valueName: say("chữ", "words")))
  var product: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thôi không làm, vì lý do này.", "Dropped, for this reason."),
      valueName: say("lý-do", "reason")))
  var drop: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    var task = try register.task(keyed: key)
    task.settle(
      as: drop == nil ? .done : .dropped, on: register.now.day, product: product ?? task.product,
      because: drop ?? "")
    try register.write(.task(.save(task, reason: nil)), json: common.json)
  }
}
