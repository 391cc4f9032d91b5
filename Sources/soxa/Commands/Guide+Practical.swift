import Records

/// `soxa guide --practical`: the guides through usual work.
extension Guide {
  func printPractical(on day: Day, from register: OpenRegister) throws {
    let text = number ?? words.joined(separator: " ")
    if let sheet = try register.reader.guide(.init(text.uppercased()), on: day) {
      return try printSheet(GuideOutput(sheet))
    }
    if number != nil {
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

  private func printSheet(_ guide: GuideOutput) throws {
    try common.json ? JSON.print(guide) : Console.lines(guide.lines)
  }
}
