import ArgumentParser
import IncidentPapers
import Ledger
import Records

/// `soxa handover`: begin, show, tick, confirm, sign, minutes.
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: say("Bàn giao công việc.", "Hands the work over."),
    subcommands: [
      HandoverListing.self, HandoverShow.self, HandoverBegin.self, HandoverMark.self,
      HandoverFinish.self, HandoverPaper.self,
    ],
    defaultSubcommand: HandoverListing.self)
}

struct HandoverListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("Các lần bàn giao.", "Lists hand-overs."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let handovers = try register.handovers()
    if common.json { return try JSON.print(handovers.map(HandoverOutput.init)) }
    if handovers.isEmpty {
      try Console.line(say("Chưa có lần bàn giao nào.", "There is no hand-over."))
    }
    var table = TextTable()
    for handover in handovers {
      let open = handover.unsettled.count
      table.add(
        handover.id.record.shortKey, handover.beganOn?.formatted ?? "", handover.giver,
        handover.receiver,
        handover.finishedOn == nil
          ? say("còn \(open) điểm", "\(open) points open") : say("đã ký", "signed"))
    }
    try Console.lines(table.lines)
  }
}

/// The hand-over that a command is about.
struct HandoverKey: ParsableArguments {
  @Argument(
    help: ArgumentHelp(say("Khóa của lần bàn giao.", "Key."), valueName: say("khóa", "key")))
  var key: String
}

struct HandoverShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("Từng điểm của một lần bàn giao.", "The points of a hand-over."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: HandoverKey

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let handover = try register.handover(keyed: subject.key)
    if common.json { return try JSON.print(HandoverOutput(handover)) }
    try Console.line("\(handover.giver) → \(handover.receiver)")
    var table = TextTable()
    for (number, point) in handover.points.enumerated() {
      table.add(
        "\(number + 1)", handover.given.contains(point.key) ? "[x]" : "[ ]",
        handover.received.contains(point.key) ? "[v]" : "[ ]",
        [point.words, handover.notes[point.key]].compactMap { $0 }.joined(separator: " – "))
    }
    try Console.lines(table.lines)
  }
}

struct HandoverBegin: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin",
    abstract: say(
      "Bắt đầu: gom những gì phải bàn giao.", "Begins: collects what is to be handed over."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(say("Bên giao.", "Given by."), valueName: say("ai", "giver")))
  var from: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Bên nhận.", "Received by."), valueName: say("ai", "receiver")))
  var to: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Người chứng kiến.", "Witness."), valueName: say("ai", "witness")))
  var witness = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let points = try HandoverCollecting.points(from: register.reader, at: register.now)
    var handover = Handover(
      id: Identifier(RecordID.drawn()), from: from, to: to, on: register.now.day, points: points)
    handover.witness = witness
    try register.write(.handover(.begin(handover)), json: common.json)
  }
}

struct HandoverMark: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: say(
      "Đánh dấu đã giao, đã nhận hoặc ghi chú một điểm.",
      "Marks a point as given or received, or notes something on it."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: HandoverKey
  @Argument(
    help: ArgumentHelp(
      say("Số của điểm, như lệnh show.", "Number of the point, as show has it."),
      valueName: say("điểm", "point")))
  var point: Int
  @Flag(name: .long, help: ArgumentHelp(say("Bên giao đã giao.", "It was given.")))
  var given = false
  @Flag(name: .long, help: ArgumentHelp(say("Bên nhận đã nhận.", "It was received.")))
  var received = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ghi chú; không nêu tên trẻ.", "A note without a child's name."),
      valueName: say("chữ", "words")))
  var note: String?

  func validate() throws {
    guard given || received || note != nil else {
      throw ValidationError(
        say("Cần --given, --received hoặc --note.", "--given, --received or --note is needed."))
    }
  }

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let handover = try register.handover(keyed: subject.key)
    guard handover.points.indices.contains(point - 1) else {
      throw StoreError.rule(.noSuchRecord(Handover.Fields.pointWords.label, "\(point)"))
    }
    let key = handover.points[point - 1].key
    if let note { try NoteOnChild.refuse(note, in: register) }
    try register.note(
      .handover(
        .mark(handover.id, key, isGiven: given, isReceived: received, note: note)))
    let now = try register.handover(keyed: subject.key)
    if common.json { return try JSON.print(HandoverOutput(now)) }
    try Console.line(
      say("Còn \(now.unsettled.count) điểm.", "Points open: \(now.unsettled.count)."))
  }
}

struct HandoverFinish: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: say("Ghi là hai bên đã ký.", "Notes that both sides signed."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: HandoverKey
  @Option(name: .long, help: ArgumentHelp(say("Ngày ký.", "Day."), valueName: say("ngày", "day")))
  var on: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let handover = try register.handover(keyed: subject.key)
    let day = try Day.option(on, today: register.now.day, leaning: .past)
    try register.write(.handover(.finish(handover.id, on: day)), json: common.json)
  }
}

struct HandoverPaper: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: say("Biên bản bàn giao.", "The minutes."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: HandoverKey
  @OptionGroup var output: OverviewOptions

  func carryOut() throws {
    let destination = try PaperDestination(output.out)
    let register = try OpenRegister.forReading(common)
    let handover = try register.handover(keyed: subject.key)
    let paper = HandoverMinutes(handover, try register.header(), at: register.now).paper
    try destination.put(
      paper, Phrase("Biên bản bàn giao", "Minutes of the hand-over"), kind: "handover",
      notes: paper.problems().map(\.words), json: common.json)
  }
}
