import Ledger
import Records
import Screens
import TestSupport
import Testing

/// An incoming paper with a last day stands among the duties until it was handled.
@Suite struct IncomingDutyTests {
  fileprivate func register() throws -> TestRegister {
    let register = try TestRegister()
    var paper = IncomingPaper(
      id: .sample(720), arrivedOn: .sample(2026, 11, 12), abstract: "Công văn rà soát phổ cập")
    paper.author = "Sở GD&ĐT Nghệ An"
    paper.number = "1234/SGDĐT-GDTH"
    paper.dueOn = .sample(2026, 11, 20)
    try register.write(.officePaper(.saveIncoming(paper)))
    return register
  }

  @Test func todayNamesItAndOpensIt() throws {
    let register = try register()
    let today = ScreenRun(register, opening: .today, keys: "")
    try expectSnapshot(today.last, "incoming-duty")
    let opened = ScreenRun(register, opening: .today, keys: "<Enter>")
    #expect(opened.last.contains("Công văn rà soát phổ cập"))
  }

  /// A paper that came in time and was entered late is late; one that came too late never could be kept.
  @Test func lateIsCountedFromTheDayItCame() throws {
    let register = try register()
    var paper = try #require(try register.reader.incomingPaper(.sample(720)))
    #expect(try #require(paper.duties.first).isImpossible == false)
    paper.arrivedOn = .sample(2026, 11, 21)
    #expect(try #require(paper.duties.first).isImpossible)
    try register.write(.officePaper(.saveIncoming(paper)))
    let today = ScreenRun(register, opening: .today, keys: "").last
    #expect(today.contains("không thể kịp ngay từ đầu: hạn đã qua khi văn bản đến"))
  }

  @Test(arguments: ["answer", "handled"]) func whatIsHandledIsNoLongerAsked(way: String) throws {
    let register = try register()
    var paper = try #require(try register.reader.incomingPaper(.sample(720)))
    if way == "answer" {
      paper.answer = "15/UBND-VHXH"
    } else {
      paper.handledOn = .sample(2026, 11, 21)
    }
    try register.write(.officePaper(.saveIncoming(paper)))
    #expect(!ScreenRun(register, opening: .today, keys: "").last.contains("rà soát phổ cập"))
    try register.write(.undo)
    #expect(ScreenRun(register, opening: .today, keys: "").last.contains("rà soát phổ cập"))
    try register.write(.officePaper(.withdrawIncoming(.sample(720), reason: "Ghi nhầm")))
    #expect(!ScreenRun(register, opening: .today, keys: "").last.contains("rà soát phổ cập"))
  }
}

extension IncomingDutyTests {
  @Test func oneKeyOfTheListMarksItDone() throws {
    let register = try register()
    let list = ScreenRun(register, opening: .papers(.incomingList), keys: "s<Wake>")
    #expect(list.last.contains("xong"))
    #expect(try register.reader.incomingPaper(.sample(720))?.handledOn == .sample(2026, 11, 21))
    let again = ScreenRun(register, opening: .papers(.incomingList), keys: "s")
    #expect(again.last.contains("Đã giải quyết xong"))
  }
}

/// What is written down of the office once stands in all papers.
@Suite struct OfficeSettingsTests {
  @Test func namesAndAddressStandInPapersAndLetters() throws {
    let register = try CaseSamples.board()
    let form = ScreenRun(register, opening: .papers(.outgoingList), keys: "c")
    try expectSnapshot(form.last, "office-settings")
    let typed = "cVHXH-GD<Tab>Nguyễn Văn Tập<Tab><Tab><Tab>Bản Mường Xén, ĐT 0238<F2><Wake>"
    ScreenRun(register, opening: .papers(.outgoingList), keys: typed)
    #expect(try register.reader.officeSettings().chairName == "Nguyễn Văn Tập")
    let paper = Route.incidents(.paper(CaseSamples.kitchen, .letter))
    let printed = ScreenRun(register, opening: paper, rows: 60, keys: "").last
    #expect(printed.contains("Nguyễn Văn Tập") && printed.contains("/UBND-VHXH-GD"))
    let start = ScreenRun(register, opening: .papers(.writeLetter(.nothing)), keys: "").last
    #expect(start.contains("UBND-VHXH-GD"))
  }
}
