import ArgumentParser
import Papers
import Records

/// `soxa letter list`: the registers of papers, as lines or as CSV.
struct LetterList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Sổ văn bản đi, đến (bản của tôi).", "The registers of papers (my copy)."))

  @OptionGroup var common: CommonOptions
  @Flag(name: .customLong("out"), help: ArgumentHelp(say("Văn bản đi (mặc định).", "Outgoing.")))
  var isOutgoing = false
  @Flag(name: .customLong("in"), help: ArgumentHelp(say("Văn bản đến.", "Incoming.")))
  var isIncoming = false
  @Flag(
    name: .customLong("handling"),
    help: ArgumentHelp(say("Giải quyết văn bản đến.", "Handling of incoming papers.")))
  var isHandling = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ghi ra tệp CSV, đủ các cột của sổ.", "Writes a CSV file with all columns."),
      valueName: say("tệp", "file")))
  var csv: String?

  func validate() throws {
    guard [isOutgoing, isIncoming, isHandling].count(where: { $0 }) < 2 else {
      throw ValidationError(
        say("Chỉ một trong --out, --in, --handling.", "One of --out, --in, --handling."))
    }
  }

  private var kind: PaperRegister {
    isHandling ? .handling : isIncoming ? .incoming : .out
  }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let lines = try register.lines(of: kind)
    if let csv {
      try NewFile.write(Self.table(kind, lines.map(\.cells)).csv(countsRows: false), to: csv)
      return try Console.line(say("Đã ghi \(csv)", "Written: \(csv)"))
    }
    if common.json { return try JSON.print(lines) }
    if lines.isEmpty { try Console.line(say("Sổ chưa có dòng nào.", "The register is empty.")) }
    var table = TextTable()
    for line in lines { table.add([line.id.shortKey, line.state] + line.cells) }
    try Console.lines(table.lines)
  }

  private static func table(_ register: PaperRegister, _ cells: [[String]]) -> Paper.Table {
    Paper.Table(
      columns: register.columns.map { Paper.Column($0) },
      rows: cells.map { $0.map { .words($0) } })
  }
}
