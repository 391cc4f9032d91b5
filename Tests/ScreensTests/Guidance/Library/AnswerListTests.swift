import Records
import Screens
import TestSupport
import Testing

@Suite struct AnswerListTests {
  private let list = Route.guidance(.answers)

  private func register() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.question(.save(.sample())))
    try register.write(
      .question(
        .save(.sample("Ai ký giấy chuyển trường?", id: 401, grounds: ["142/2025/NĐ-CP@Điều 6"]))))
    return register
  }

  @Test func listsOwnAndShippedAnswers() throws {
    try expectSnapshot(ScreenRun(try register(), opening: list, keys: "k").last, "answers")
  }

  @Test func showsTheSelectedAnswerBeside() throws {
    let run = ScreenRun(try register(), opening: list, columns: 130, rows: 30, keys: "jj")
    try expectSnapshot(run.last, "answers-wide")
  }

  @Test func saysThatNothingMatches() throws {
    let run = ScreenRun(try TestRegister(), opening: list, keys: "/xyzzy")
    try expectSnapshot(run.last, "answers-empty")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(try register(), opening: list, columns: 40, rows: 12, keys: "k")
    try expectSnapshot(run.last, "answers-narrow")
  }

  @Test func speaksEnglish() throws {
    let run = ScreenRun(
      try register(), opening: list, keys: "k",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "answers-english")
  }

  @Test func isNarrowedByWordsAndByArea() throws {
    let words = ScreenRun(try register(), opening: list, keys: "/phong vien<Enter>")
    #expect(words.last.contains("> Q106"))
    let area = ScreenRun(try register(), opening: list, keys: "ftai chinh<Enter>")
    #expect(area.last.contains("Lĩnh vực: Tài chính"))
    #expect(area.last.contains("> Q012") && !area.last.contains("Q001"))
  }

  @Test func marksWhatMustBeLookedAtOnTheChosenDay() throws {
    let before = ScreenRun(
      try register(), opening: list, rows: 40,
      keys: "/dự thảo quyết định<Enter>d<C-u>14/3/2026<Enter>")
    #expect(before.last.contains("Q016") && !before.last.contains("cần xem lại"))
    let after = ScreenRun(
      try register(), opening: list, rows: 40,
      keys: "/dự thảo quyết định<Enter>d<C-u>15/3/2026<Enter>")
    #expect(after.last.contains("cần xem lại"))
  }

  @Test func leadsToTheOtherPartsOfTheLibrary() throws {
    let register = try register()
    #expect(ScreenRun(register, opening: .guidance(.list), keys: "q").last.contains("─ Hỏi – đáp"))
    #expect(ScreenRun(register, opening: list, keys: "m").last.contains("─ Cẩm nang"))
    #expect(ScreenRun(register, opening: list, keys: "t").last.contains("─ Hỏi từng bước"))
    #expect(ScreenRun(register, opening: list, keys: "a").last.contains("─ Ai quyết định"))
  }
}
