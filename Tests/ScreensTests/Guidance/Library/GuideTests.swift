import Records
import Screens
import TestSupport
import Testing

@Suite struct GuideTests {
  private let list = Route.guidance(.guides)
  private func guide(_ code: String) -> Route { .guidance(.guide(.init(code))) }

  @Test func listsTheGuides() throws {
    try expectSnapshot(ScreenRun(try TestRegister(), opening: list, keys: "k").last, "guides")
  }

  @Test func showsTheStepsBeside() throws {
    let run = ScreenRun(
      try TestRegister(), opening: list, columns: 130, rows: 30, keys: "/ngo doc<Enter>")
    try expectSnapshot(run.last, "guides-wide")
  }

  @Test func saysThatNothingMatches() throws {
    let run = ScreenRun(try TestRegister(), opening: list, keys: "/xyzzy")
    try expectSnapshot(run.last, "guides-empty")
  }

  @Test func theListFitsASmallScreen() throws {
    let run = ScreenRun(try TestRegister(), opening: list, columns: 40, rows: 12, keys: "k")
    try expectSnapshot(run.last, "guides-narrow")
  }

  @Test func tellsEveryStep() throws {
    let run = ScreenRun(try TestRegister(), opening: guide("G09"), rows: 70, keys: "k")
    try expectSnapshot(run.last, "guide")
  }

  @Test func thePageFitsASmallScreen() throws {
    let run = ScreenRun(
      try TestRegister(), opening: guide("G09"), columns: 40, rows: 12, keys: "<Tab>")
    try expectSnapshot(run.last, "guide-narrow")
  }

  @Test func speaksEnglish() throws {
    let english = ProgramOptions(language: .english, idleMinutes: nil)
    let run = ScreenRun(
      try TestRegister(), opening: guide("G09"), rows: 40, keys: "k", options: english)
    try expectSnapshot(run.last, "guide-english")
    let list = ScreenRun(try TestRegister(), opening: list, keys: "k", options: english)
    try expectSnapshot(list.last, "guides-english")
  }

  @Test func asksSomebodyAboutTheSelectedStep() throws {
    let run = ScreenRun(
      try TestRegister(), opening: guide("G09"), columns: 140, rows: 40, keys: "x")
    #expect(run.last.contains("Ngộ độc thực phẩm ở trường: Đưa người mắc đi cấp cứu (115)."))
    #expect(run.last.contains("Điều 4 Quyết định 01/2006/QĐ-BYT"))
    let second = ScreenRun(
      try TestRegister(), opening: guide("G09"), columns: 140, rows: 40,
      keys: "<Tab><Tab><Tab>x")
    #expect(second.last.contains("Giữ mẫu thức ăn"))
  }

  @Test func logsAnIncident() throws {
    let run = ScreenRun(try TestRegister(), opening: guide("G09"), keys: "w")
    #expect(run.last.contains("─ Ghi vụ việc mới"))
  }
}
