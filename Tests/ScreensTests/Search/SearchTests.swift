import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct SearchTests {
  @Test func findsWithoutMarksAsOneTypes() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample("Trường Mầm non Hoa Ban"))))
    let run = ScreenRun(register, keys: "ghoa ban")
    try expectSnapshot(run.last, "search")
  }

  @Test func titlesAreEnglishInEnglish() throws {
    let options = ProgramOptions(language: .english, idleMinutes: nil)
    let run = ScreenRun(try TestRegister(), keys: "g7192 bgddt vp", options: options)
    let title = try #require(
      TestRegister.catalogue.documents.first { $0.number.rawValue == "7192/BGDĐT-VP" }?.title)
    #expect(run.last.contains(title.english.prefix(30)))
    #expect(!run.last.contains("7192/BGDĐT-VP · \(title.vietnamese.prefix(20))"))
  }

  @Test func saysWhenNothingMatches() throws {
    let run = ScreenRun(try TestRegister(), keys: "gqqqq")
    #expect(run.last.contains("Không có gì khớp."))
  }

  @Test func tabGoesFromGroupToGroupAndEnterOpens() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample("Trường Mầm non Hoa Ban"))))
    let run = ScreenRun(register, keys: "ghoa ban<Enter><Esc>")
    #expect(run.last.contains("Tìm: hoa ban"))
  }

  @Test func theFoundPartOfATitleIsMarkedInTheTitle() {
    let hit = SearchHit(
      target: .institution(.sample(1)), title: "3 · Trường Mầm non Hoa Ban",
      snippet: "… Mầm non Hoa Ban", matches: [10..<13], isExact: false)
    #expect(hit.matches(in: hit.title) == [19..<22])
  }

  @Test func aSnippetThatSaysMoreIsShownBelow() {
    let hit = SearchHit(
      target: .institution(.sample(1)), title: "Trường Hoa Ban", snippet: "… hiệu trưởng Vi Thị",
      matches: [2..<6], isExact: false)
    #expect(hit.matches(in: hit.title) == nil)
  }

  @Test func theDayIsChosenWhileWordsStand() throws {
    let run = ScreenRun(try TestRegister(), keys: "g142/2025<F12>1/5/2025<Enter>")
    #expect(run.last.contains("hiệu lực ngày 01/05/2025"))
    #expect(run.last.contains("Tìm: 142/2025"))
    #expect(run.last.contains("142/2025/NĐ-CP") && run.last.contains("[Chưa có hiệu lực"))
  }
}
