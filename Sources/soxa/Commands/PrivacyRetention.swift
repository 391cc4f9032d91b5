import ArgumentParser
import Ledger
import Records

/// `soxa privacy retention`: incidents that reach their retention day.
struct PrivacyRetention: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: say(
      "Hồ sơ đến hạn lưu trong năm, với đề xuất xóa hay giữ.",
      "Records that reach their retention day, with what is proposed."),
    discussion: say(
      "Chỉ liệt kê. Xóa trên màn hình, có căn cứ; thời hạn lưu theo quy định của cơ quan.",
      "Lists only. Erasing is done on the screens, on a ground; the days follow the rules of the office."
    ))

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Năm; bỏ trống: năm nay.", "Year; left out: this one."), valueName: say("năm", "year")))
  var year: Int?

  func validate() throws {
    guard year.map({ (1900...9999).contains($0) }) ?? true else {
      throw ValidationError(say("--year có bốn chữ số.", "--year has four digits."))
    }
  }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let today = register.now.day
    let last = Day(year: year ?? today.year, month: 12, day: 31) ?? today
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.retention(upTo: last, window)
    }.rows
    if common.json { return try JSON.print(rows.map { RetentionOutput($0, on: today) }) }
    if rows.isEmpty {
      try Console.line(say("Không có hồ sơ nào đến hạn lưu.", "No record reaches its day."))
    }
    var table = TextTable()
    for row in rows {
      table.add(
        row.retainUntil.formatted, row.incident.number?.text ?? say("(tạm)", "(provisional)"),
        row.incident.category, "\(row.sealedRecords)",
        say("đề xuất: ", "proposal: ") + row.proposal(on: today).label[.ofProcess],
        row.incident.title)
    }
    try Console.lines(table.lines)
  }
}

/// A record that reaches its retention day, as JSON.
struct RetentionOutput: Encodable {
  let id: String
  let number: String?
  let category: String
  let retainUntil: String
  /// Log lines and people of which sealed words still stand.
  let sealedRecords: Int
  let proposal: String

  init(_ row: RetentionRow, on today: Day) {
    id = row.incident.id.record.description
    number = row.incident.number?.text
    category = row.incident.category
    retainUntil = row.retainUntil.iso
    sealedRecords = row.sealedRecords
    proposal = row.proposal(on: today).rawValue
  }
}
