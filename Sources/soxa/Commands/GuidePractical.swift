import ArgumentParser
import Records

/// `soxa guide practical`: the guides through usual work, as a list or one by its code.
struct GuidePractical: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "practical",
    abstract: say("Cẩm nang từng bước cho công việc thường gặp.", "Guides through usual work."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption
  @OptionGroup var area: AreaOption
  @Argument(
    help: ArgumentHelp(
      say("Mã như G01, hoặc chữ để lọc.", "A code such as G01, or words to filter by."),
      valueName: say("mã-hoặc-chữ", "code or words")))
  var words: [String] = []

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    let text = words.joined(separator: " ")
    if let sheet = try register.reader.guide(.init(text.uppercased()), on: day) {
      let guide = GuideOutput(sheet)
      return try common.json ? JSON.print(guide) : Console.lines(guide.lines)
    }
    if Self.looksLikeACode(text) {
      throw StoreError.rule(.noSuchRecord(Phrase("Cẩm nang", "Guide"), text))
    }
    let query = LibraryQuery(text: text, area: try area.chosen())
    let guides = try register.reader.guides(query, on: day).map { GuideOutput($0) }
    if common.json { return try JSON.print(guides) }
    var table = TextTable()
    for guide in guides {
      let remark = guide.needsLook ? say("[cần xem lại]", "[look again]") : ""
      table.add(guide.code, guide.title, remark)
    }
    if table.isEmpty { try Console.line(say("Không có cẩm nang nào.", "There is no guide.")) }
    try Console.lines(table.lines)
  }

  /// `G99`: no guide is found by such words, so that a wrong code is said to be wrong.
  private static func looksLikeACode(_ text: String) -> Bool {
    text.count > 1 && "Gg".contains(text.first ?? " ") && text.dropFirst().allSatisfy(\.isNumber)
  }
}
