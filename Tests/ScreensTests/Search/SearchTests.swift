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
    #expect(hit.matchesInTitle == [19..<22])
  }

  @Test func aSnippetThatSaysMoreIsShownBelow() {
    let hit = SearchHit(
      target: .institution(.sample(1)), title: "Trường Hoa Ban", snippet: "… hiệu trưởng Vi Thị",
      matches: [2..<6], isExact: false)
    #expect(hit.matchesInTitle == nil)
  }
}
