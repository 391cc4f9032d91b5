import Records
import Screens
import TestSupport
import Testing

/// The commune's own questions: written, answered, shown, withdrawn, taken back.
@Suite struct QuestionTests {
  private let page = Route.guidance(.question(.sample(400)))

  private func register(grounds: [String] = ["142/2025/NĐ-CP@khoản 1 Điều 12"]) throws
    -> TestRegister
  {
    let register = try TestRegister()
    try register.write(.question(.save(.sample(grounds: grounds))))
    return register
  }

  @Test func writesAQuestionWhileSimilarOnesAreShown() throws {
    let typed = "hoc sinh danh nhau co bi duoi hoc khong"
    let form = ScreenRun(try TestRegister(), opening: .guidance(.ask), rows: 30, keys: typed)
    try expectSnapshot(form.last, "question-form")
    let saved = ScreenRun(
      try TestRegister(), opening: .guidance(.ask), keys: "\(typed)<Tab>an toan<Enter><F2><Wake>")
    #expect(saved.last.contains("─ Câu hỏi của xã"))
    #expect(saved.last.contains("Chưa trả lời (e để ghi)."))
    #expect(saved.last.contains("Lĩnh vực:        An toàn trường học"))
    #expect(saved.last.contains("21/11/2026"))
  }

  @Test func theFormFitsASmallScreen() throws {
    let run = ScreenRun(
      try TestRegister(), opening: .guidance(.ask), columns: 40, rows: 12,
      keys: "hoc sinh danh nhau")
    try expectSnapshot(run.last, "question-form-narrow")
  }

  @Test func refusesAnAnswerWithoutAGround() throws {
    let keys = "e<Tab><Tab><Tab><Tab><Tab>Chủ tịch xã<F2>"
    let run = ScreenRun(try register(grounds: []), opening: page, rows: 30, keys: keys)
    try expectSnapshot(run.last, "question-form-error")
    let ground = "<F8>khoản 1 Điều 8 Nghị định 142/2025<F2><Wake>"
    let saved = ScreenRun(
      try register(grounds: []), opening: page, rows: 30, keys: keys + ground)
    #expect(saved.last.contains("→ khoản 1 Điều 8, 142/2025/NĐ-CP: còn hiệu lực"))
    #expect(saved.last.contains("Ngày trả lời:    21/11/2026"))
  }

  @Test func takesNoGroundThatNobodyCanLookUp() throws {
    let keys = "e<Tab><Tab><Tab><Tab><Tab>Chủ tịch xã<Tab>"
    let refused = ScreenRun(
      try register(grounds: []), opening: page, rows: 30, keys: keys + "theo lời chị Lan<F2>")
    #expect(refused.last.contains("không có “theo lời chị Lan”"))
    let unsure = ScreenRun(
      try register(grounds: []), opening: page, rows: 30,
      keys: keys + "theo lời chị Lan<Tab> <F2><Wake>")
    try expectSnapshot(unsure.last, "question-unsure")
    let list = ScreenRun(
      try register(grounds: []), opening: page,
      keys: keys + "<Tab> <F2><Wake>q")
    #expect(list.last.contains("chưa chắc chắn"))
  }

  /// Answers written before documents had to be listed.
  @Test func showsAnOldGroundThatIsNotListedAsUnsure() throws {
    let run = ScreenRun(try register(grounds: ["1/X"]), opening: page, keys: "k")
    #expect(run.last.contains("Chưa chắc chắn: chưa có căn cứ trong danh mục."))
  }

  @Test func showsAQuestionWhoseGroundHasCeased() throws {
    try expectSnapshot(ScreenRun(try register(), opening: page, keys: "k").last, "question")
    let before = ScreenRun(try register(), opening: page, keys: "d<C-u>14/3/2026<Enter>")
    #expect(!before.last.contains("Cần xem lại"))
  }

  @Test func showsAQuestionWithoutAnAnswer() throws {
    let run = ScreenRun(try register(grounds: []), opening: page, keys: "k")
    try expectSnapshot(run.last, "question-open")
  }

  @Test func thePageFitsASmallScreen() throws {
    let run = ScreenRun(try register(), opening: page, columns: 40, rows: 12, keys: "k")
    try expectSnapshot(run.last, "question-narrow")
  }

  @Test func speaksEnglish() throws {
    let run = ScreenRun(
      try register(), opening: page, keys: "k",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "question-english")
  }

  @Test func isWithdrawnWithAReason() throws {
    let register = try register()
    let run = ScreenRun(register, opening: page, keys: "Wghi trung<F2><Wake>")
    #expect(run.last.contains("─ Hỏi – đáp"))
    #expect(!run.last.contains("của xã Trường tư thục"))
    let history = ScreenRun(register, opening: page, keys: "h")
    #expect(history.last.contains("lý do: ghi trung"))
  }

  @Test func isTakenBack() throws {
    let register = try register()
    let run = ScreenRun(register, opening: .guidance(.answers), keys: "u<Wake>")
    #expect(!run.last.contains("của xã Trường tư thục"))
  }

  @Test func itsHistoryNamesTheGrounds() throws {
    let run = ScreenRun(try register(), opening: page, rows: 30, keys: "h")
    #expect(run.last.contains("khoản 1 Điều 12, 142/2025/NĐ-CP"))
    #expect(run.last.contains("Giáo dục phổ thông"))
  }

  @Test func asksSomebodyAboutIt() throws {
    let holds = ScreenRun(
      try register(grounds: ["142/2025/NĐ-CP@khoản 1 Điều 8"]), opening: page, columns: 140,
      keys: "x")
    #expect(holds.last.contains("khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP"))
    let ceased = ScreenRun(try register(), opening: page, columns: 140, keys: "x")
    #expect(ceased.last.contains("Chưa có căn cứ nào chắc chắn và còn hiệu lực"))
  }
}
