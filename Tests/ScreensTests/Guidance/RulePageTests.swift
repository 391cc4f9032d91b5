import Records
import Screens
import TestSupport
import Testing

@Suite struct RulePageTests {
  private func rule(_ code: String) -> Route { .guidance(.rule(.init(code))) }

  private func decide(_ register: TestRegister, days: Int? = 15) throws {
    var decision = AuthorityOverride(
      task: "A001", decider: "Chủ tịch UBND xã, sau khi Sở GD&ĐT thẩm định",
      decisionNumber: "45/2026/QĐ-UBND")
    decision.decidedOn = .sample(2026, 3, 2)
    decision.effectiveOn = .sample(2026, 4, 1)
    decision.timeLimitDays = days
    try register.write(.authority(.save(decision)))
  }

  @Test func tellsWhoDecidesOnWhatGroundByWhen() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), rows: 34, keys: "k")
    try expectSnapshot(run.last, "rule")
  }

  @Test func explainsTheLastDayLineByLine() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "=")
    try expectSnapshot(run.last, "rule-explained")
    let again = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "==")
    #expect(!again.last.contains("23/11/2026 – "))
  }

  @Test func countsFromAnotherDay() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "d<C-u>2/3/2026<Enter>")
    #expect(run.last.contains("tính từ 02/03/2026 thì hạn cuối là Thứ Hai 30/03/2026"))
  }

  @Test func neverTakesALimitThatWasNotFoundForNone() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A002"), rows: 40, keys: "=")
    #expect(run.last.contains("chưa tìm thấy thời hạn (không có nghĩa là không có thời hạn)"))
    #expect(run.last.contains("! Không có hạn nào để giải thích."))
  }

  @Test func fitsASmallScreen() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A042"), columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "rule-narrow")
  }

  @Test func showsTheLocalDecisionBesideTheShippedRow() throws {
    let register = try TestRegister()
    try decide(register)
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "k")
    try expectSnapshot(run.last, "rule-local")
  }

  /// On the day before, the list of the program answers, and nothing cites the decision.
  @Test func aLocalDecisionDecidesNothingBeforeItsDay() throws {
    let register = try TestRegister()
    let keys = "pUBND tỉnh<Tab>45/2026/QĐ-UBND<Tab>2/3/2026<Tab>23/11/2026<Tab>10<F2><Wake>"
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: keys)
    #expect(run.last.contains("Từ 23/11/2026: UBND tỉnh [quyết định của địa phương]"))
    #expect(!run.last.contains("Theo danh mục của phần mềm"))
    let asking = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "x")
    #expect(!asking.last.contains("45/2026/QĐ-UBND"))
    let list = ScreenRun(register, opening: .guidance(.authority("")), keys: "<Tab>")
    #expect(!list.last.contains("QĐ địa phương"))
    let later = ScreenRun(
      register, opening: rule("A001"), rows: 40, keys: "d<C-u>23/11/2026<Enter>")
    #expect(later.last.contains("UBND tỉnh [quyết định của địa phương]"))
    #expect(later.last.contains("Theo danh mục của phần mềm"))
    #expect(!later.last.contains("Từ 23/11/2026:"))
  }

  @Test func recordsALocalDecisionByTyping() throws {
    let register = try TestRegister()
    let keys = "pUBND tỉnh<Tab>45/2026/QĐ-UBND<Tab>2/3/2026<Tab><Tab>10<F2><Wake>"
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: keys)
    #expect(run.last.contains("UBND tỉnh [quyết định của địa phương]"))
    #expect(run.last.contains("45/2026/QĐ-UBND ngày 02/03/2026"))
    #expect(run.last.contains("Chủ tịch UBND cấp xã [pháp luật, có nguồn]"))
    #expect(run.last.contains("10 ngày làm việc"))
  }

  @Test func showsTheFormForALocalDecision() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), keys: "p<F2>")
    try expectSnapshot(run.last, "override-form-error")
  }

  @Test func withdrawsALocalDecisionWithAReason() throws {
    let register = try TestRegister()
    try decide(register)
    let asked = ScreenRun(register, opening: rule("A001"), keys: "W<F2>")
    #expect(asked.last.contains("Lý do rút còn trống."))
    let run = ScreenRun(
      register, opening: rule("A001"), keys: "WQuyết định đã bị bãi bỏ<F2><Wake>")
    #expect(!run.last.contains("45/2026/QĐ-UBND"))
    let row = try register.reader.authorityRow("A001")
    #expect(row?.override == nil)
  }

  @Test func opensADocumentOfTheGround() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), rows: 34, keys: "<Enter>")
    #expect(run.last.contains("Nghị định 142/2025/NĐ-CP"))
  }

  @Test func saysWhomToAsk() throws {
    let register = try TestRegister()
    let alone = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "k")
    #expect(alone.last.contains("Chưa ghi đầu mối nào cho lĩnh vực này"))
    var contact = ContactPoint(
      id: .sample(1), level: .departmentDivision, unit: "Phòng Giáo dục Mầm non, Sở GD&ĐT")
    contact.area = "mầm non"
    contact.phone = "0238 111 222"
    try register.write(.contactPoint(.save(contact)))
    var other = ContactPoint(id: .sample(2), level: .department, unit: "Phòng Kế hoạch - Tài chính")
    other.area = "tài chính"
    try register.write(.contactPoint(.save(other)))
    let run = ScreenRun(register, opening: rule("A001"), rows: 40, keys: "k")
    #expect(run.last.contains("Phòng Giáo dục Mầm non, Sở GD&ĐT · 0238 111 222"))
    #expect(!run.last.contains("Phòng Kế hoạch - Tài chính"))
  }

  @Test func asksSomebodyWithTheGroundCited() throws {
    let register = try TestRegister()
    let form = ScreenRun(register, opening: rule("A001"), keys: "x")
    try expectSnapshot(form.last, "escalate-rule-form")
    let run = ScreenRun(register, opening: rule("A001"), keys: "xHướng dẫn hồ sơ<F2><Wake>")
    #expect(run.last.contains("Hướng dẫn hồ sơ"))
    let rows = try register.reader.escalations(EscalationQuery(), Window(.first, count: 2)).rows
    let escalation = try register.reader.escalation(try #require(rows.first).id)?.escalation
    let ground = "khoản 1 Điều 4 Nghị định 142/2025/NĐ-CP và Điều 1 Phụ lục I kèm theo"
    #expect(escalation?.ground.hasPrefix(ground) ?? false)
  }

  @Test func citesNoGroundThatIsUnsure() throws {
    let run = ScreenRun(try TestRegister(), opening: rule("A042"), keys: "x")
    #expect(run.last.contains("Căn cứ của việc này chưa chắc chắn hoặc đã hết hiệu lực"))
    #expect(!run.last.contains("15/2026/TT-BGDĐT"))
  }

  @Test func saysThatTheGroundHasCeased() throws {
    let run = ScreenRun(
      try TestRegister(), opening: .guidance(.authority("chuyen truong hoc sinh tieu hoc")),
      rows: 40, keys: "<Enter>")
    #expect(run.last.contains("Nhà trường [căn cứ hết hiệu lực]"))
    #expect(!run.last.contains("[pháp luật"))
  }

  @Test func speaksEnglish() throws {
    let run = ScreenRun(
      try TestRegister(), opening: rule("A001"), rows: 40, keys: "=",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "rule-english")
  }

  @Test func copiesTheGroundsInForce() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: rule("A001"), keys: "y")
    let copied = try #require(run.terminal.copies.first)
    #expect(copied.contains("Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025"))
    #expect(copied.contains("; Nghị định số 125/2024/NĐ-CP ngày 05 tháng 10 năm 2024"))
  }
}
