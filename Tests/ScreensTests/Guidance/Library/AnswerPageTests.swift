import Records
import Screens
import TestSupport
import Testing

@Suite struct AnswerPageTests {
  private func answer(_ code: String) -> Route { .guidance(.answer(.init(code))) }

  @Test func tellsTheAnswerAndWhatItStandsOn() throws {
    let run = ScreenRun(try TestRegister(), opening: answer("Q017"), rows: 40, keys: "k")
    try expectSnapshot(run.last, "answer")
  }

  @Test func isNotAmberOnTheDayBefore() throws {
    let run = ScreenRun(
      try TestRegister(), opening: answer("Q017"), rows: 40, keys: "d<C-u>14/3/2026<Enter>")
    #expect(!run.last.contains("Cần xem lại"))
    #expect(run.last.contains("Điều 12, 142/2025/NĐ-CP: còn hiệu lực"))
    #expect(run.last.contains("66/2026/NĐ-CP: chưa có hiệu lực"))
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(
      try TestRegister(), opening: answer("Q017"), columns: 40, rows: 12, keys: "k")
    try expectSnapshot(run.last, "answer-narrow")
  }

  @Test func speaksEnglish() throws {
    let run = ScreenRun(
      try TestRegister(), opening: answer("Q006"), rows: 30, keys: "k",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "answer-english")
  }

  @Test func saysWhatIsAProposal() throws {
    let run = ScreenRun(try TestRegister(), opening: answer("Q035"), rows: 40, keys: "k")
    #expect(run.last.contains("Độ tin cậy: đề xuất của phần mềm"))
  }

  @Test func opensARuleAndADocument() throws {
    let register = try TestRegister()
    let rule = ScreenRun(register, opening: answer("Q006"), rows: 30, keys: "<Enter>")
    #expect(rule.last.contains("─ Ai quyết định"))
    let document = ScreenRun(register, opening: answer("Q006"), rows: 30, keys: "<Tab><Enter>")
    #expect(document.last.contains("─ Thông tư 30/2024/TT-BGDĐT"))
  }

  @Test func asksSomebodyWithTheGroundCited() throws {
    let run = ScreenRun(
      try TestRegister(), opening: answer("Q014"), columns: 140, rows: 30, keys: "x")
    try expectSnapshot(run.last, "answer-escalate")
  }

  /// Only what holds today is cited.
  @Test func citesNoGroundThatHasCeased() throws {
    let run = ScreenRun(
      try TestRegister(), opening: answer("Q017"), columns: 140, rows: 30, keys: "x")
    #expect(run.last.contains("Nghị định 66/2026/NĐ-CP"))
    #expect(!run.last.contains("Điều 12 Nghị định 142"))
  }

  @Test func logsAnIncidentWhereItFits() throws {
    let register = try TestRegister()
    let other = ScreenRun(register, opening: answer("Q006"), keys: "w")
    #expect(other.last.contains("! Nội dung này không phải vụ việc"))
    let safety = ScreenRun(register, opening: answer("Q092"), keys: "w")
    #expect(safety.last.contains("─ Ghi vụ việc mới"))
  }

  @Test func aDocumentTellsWhatRestsOnIt() throws {
    let run = ScreenRun(
      try TestRegister(), opening: .guidance(.document("66/2026/NĐ-CP")), rows: 60, keys: "k")
    #expect(run.last.contains("Hỏi – đáp và cẩm nang dựa vào văn bản này"))
    #expect(run.last.contains("→ Q017: "))
  }
}
