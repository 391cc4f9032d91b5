import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MatterPageTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ id: Identifier<Escalation>, _ keys: String = "",
    columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .escalations(.file(id)), columns: columns, rows: rows, keys: keys)
  }

  @Test func showsADifficultyWithItsRule() throws {
    try expectSnapshot(
      run(try MatterSamples.register(), MatterSamples.difficulty).last, "difficulty-page")
    try expectSnapshot(
      run(try MatterSamples.register(), MatterSamples.difficulty, columns: 40, rows: 12).last,
      "difficulty-page-narrow")
  }

  @Test func showsAPetitionWithItsLimit() throws {
    try expectSnapshot(
      run(try MatterSamples.register(), MatterSamples.petition).last, "petition-page")
  }

  @Test func bothPagesShowTheWholeChain() throws {
    let register = try MatterSamples.register()
    let first = run(register, MatterSamples.refused, rows: 40).last
    #expect(first.contains("1. Sở GD&ĐT Nghệ An · 40/CV-UBND · 01/11/2026 · Bị từ chối (đang xem)"))
    #expect(first.contains("2. Bộ GD&ĐT"))
    let next = run(register, MatterSamples.onward, rows: 40).last
    #expect(next.contains("1. Sở GD&ĐT Nghệ An · 40/CV-UBND"))
    #expect(next.contains("2. Bộ GD&ĐT · Dự thảo (đang xem)"))
    #expect(next.contains("Đã kiến nghị Sở GD&ĐT Nghệ An tại Công văn số 40/CV-UBND"))
    try expectSnapshot(first, "escalation-chain")
  }

  @Test func aLeadersSignatureAndEveryReturnAreSeen() throws {
    let register = try MatterSamples.register()
    let move = EscalationRoute.move(MatterSamples.difficulty)
    func step(_ keys: String) {
      ScreenRun(register, opening: .escalations(move), keys: keys + "<F2><Wake>")
    }
    step(" trinh<Enter>")
    step(" tra lai<Enter>Chưa nêu căn cứ")
    step(" trinh<Enter>")
    step(" tra lai<Enter>Sai thể thức")
    step(" trinh<Enter>")
    step(" da ky<Enter>Chủ tịch Vi Văn An")
    let file = try #require(try register.reader.escalation(MatterSamples.difficulty))
    #expect(file.escalation.state == .signed)
    #expect(file.escalation.signing.signedOn == TestClock.start.day)
    let page = run(register, MatterSamples.difficulty, rows: 40).last
    #expect(page.contains("Chủ tịch Vi Văn An, 21/11/2026"))
    #expect(page.contains("Bị trả lại 2 lần"))
    #expect(page.contains("Chưa nêu căn cứ") && page.contains("Sai thể thức"))
    #expect(page.contains("chưa gửi đi"))
  }

  @Test func settlingHereNeedsNoPaperAndClosingAsksForIt() throws {
    let register = try MatterSamples.register()
    let move = Route.escalations(.move(MatterSamples.difficulty))
    ScreenRun(register, opening: move, keys: " giai quyet tai<Enter><F2><Wake>")
    let page = run(register, MatterSamples.difficulty).last
    #expect(page.contains("chưa có số văn bản"))
    let refused = ScreenRun(register, opening: move, keys: " ket thuc<Enter><F2>").last
    #expect(refused.contains("Số văn bản giải quyết còn trống."))
    ScreenRun(
      register, opening: move,
      keys: " ket thuc<Enter>18/QĐ-UBND<Tab><Tab>Trường đã chi trả<F2><Wake>")
    let closed = try #require(try register.reader.escalation(MatterSamples.difficulty)).escalation
    #expect(closed.state == .closed && closed.ending.settledNumber == "18/QĐ-UBND")
    #expect(closed.ending.outcome == "Trường đã chi trả")
  }

  @Test func anAnswerBecomesAQuestionOfTheCommune() throws {
    let register = try MatterSamples.answered()
    try expectSnapshot(
      run(register, MatterSamples.difficulty, "q", rows: 30).last, "question-from-answer")
    run(register, MatterSamples.difficulty, "q<F2><Wake>")
    let taken = try #require(try register.reader.escalation(MatterSamples.difficulty)).escalation
    let id = try #require(taken.issue.question)
    let sheet = try #require(try register.reader.question(id, on: TestClock.start.day))
    #expect(sheet.question.question == taken.request && sheet.question.answer == taken.reply)
    #expect(sheet.question.situation == taken.detail && sheet.question.area == .finance)
    #expect(sheet.question.answeredOn == .sample(2026, 11, 20))
    #expect(!sheet.question.isUnsure)
    let page = run(register, MatterSamples.difficulty, "q", rows: 40).last
    #expect(page.contains("Đã đưa vào hỏi – đáp: mở câu hỏi"))
    #expect(page.contains("Đã đưa vào hỏi – đáp."))
  }

  @Test func withoutAListedGroundTheQuestionIsUnsure() throws {
    let register = try MatterSamples.register()
    let old = MatterSamples.difficulty()
    var new = old
    new.reply = "Trường tự cân đối."
    new.ending.settledOn = .sample(2026, 11, 20)
    try register.write(
      .escalation(.move(old.id, to: .settledHere, with: new.changes(since: old))))
    run(register, MatterSamples.difficulty, "q<F2><Wake>")
    let taken = try #require(try register.reader.escalation(MatterSamples.difficulty)).escalation
    let id = try #require(taken.issue.question)
    #expect(try register.reader.question(id, on: TestClock.start.day)?.question.isUnsure == true)
  }

  @Test func whatIsSealedIsReadBeforeItIsTakenOver() throws {
    let register = try MatterSamples.answered(hasPassphrase: true)
    register.store.lock()
    let page = run(register, MatterSamples.difficulty, "<Esc>q").last
    #expect(page.contains("Mở khóa (Ctrl-L) để đọc câu trả lời trước."))
  }
}
