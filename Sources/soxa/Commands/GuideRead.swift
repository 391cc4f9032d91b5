import ArgumentParser
import Records

/// `soxa guide read`: the full text of a document, a unit of it, its headings, or where words stand.
struct GuideRead: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: say("Đọc toàn văn một văn bản.", "Reads the full text of a document."),
    discussion: say(
      "Không có lựa chọn nào thì in cả văn bản. Điều, khoản đã hết hiệu lực hoặc được sửa đổi có dòng bắt đầu bằng “!”.",
      "Prints the whole text unless told otherwise. Units that ceased or were amended have a line that begins with “!”."
    ))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ một phần: “Điều 8”, “khoản 2 Điều 8”, “Chương II”.",
        "One unit only: “Điều 8”, “khoản 2 Điều 8”, “Chương II”."),
      valueName: say("phần", "unit")))
  var unit: String?
  @Flag(name: .long, help: ArgumentHelp(say("Chỉ in mục lục.", "Prints the headings only.")))
  var contents = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "In những chỗ có các chữ này liền nhau.", "Prints where these words stand in a row."),
      valueName: say("chữ", "words")))
  var find: String?
  @Argument(
    help: ArgumentHelp(
      say(
        "Số, ký hiệu; phần đầu cũng được, như 142/2025.",
        "The number; its beginning will do, such as 142/2025."),
      valueName: say("số", "number")))
  var number: String

  func validate() throws {
    let chosen = [unit != nil, contents, find != nil].count { $0 }
    if chosen > 1 {
      throw ValidationError(
        say(
          "--unit, --contents và --find không dùng cùng nhau.",
          "--unit, --contents and --find do not go together."))
    }
  }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    let found = try register.document(numbered: number, on: day)
    guard let sheet = try register.reader.document(numbered: found, on: day) else {
      throw StoreError.rule(.noSuchRecord(Phrase("Văn bản", "Document"), number))
    }
    guard try register.reader.textHead(of: found) != nil else {
      throw StoreError.rule(.noSuchRecord(Phrase("Toàn văn", "Full text"), found.rawValue))
    }
    let reading = TextReading(sheet: sheet, day: day, reader: register.reader)
    if contents {
      let headings = try reading.headings()
      return try common.json ? JSON.print(headings) : Console.lines(headings.map(\.line))
    }
    if let find {
      let hits = try reading.hits(of: find)
      return try common.json ? JSON.print(hits) : Console.lines(hits.lines)
    }
    try read(reading)
  }

  private func read(_ reading: TextReading) throws {
    guard let unit else {
      if common.json { return try JSON.print(try reading.all()) }
      return try reading.eachPiece { try Console.lines($0.lines) }
    }
    let name = unit.first?.isNumber == true ? "Điều \(unit)" : unit
    guard let wanted = UnitName(words: name), let read = try reading.unit(wanted) else {
      throw StoreError.rule(.noSuchRecord(ReadingNote.Fields.unit.label, unit))
    }
    try common.json ? JSON.print(read) : Console.lines(read.flatMap(\.lines))
  }
}
