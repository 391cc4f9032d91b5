import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The pages on which limits of time are read, set and withdrawn.
@Suite struct ClockPagesTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ route: IncidentRoute, _ keys: String = "", columns: Int = 80,
    rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .incidents(route), columns: columns, rows: rows, keys: keys)
  }

  private func province(_ limit: ClockRule.Limit = .minutes(30)) -> LocalClockRule {
    var rule = LocalClockRule(code: "P-3-1", from: .sample(2026, 11, 10), limit: limit)
    rule.basis = .province
    rule.document = "1234/SGDĐT-VP"
    rule.issuedOn = .sample(2026, 11, 5)
    rule.note = "gọi cụm trưởng trước"
    return rule
  }

  private func set() throws -> TestRegister {
    let register = try CaseSamples.board()
    try register.write(.clock(.save(province(), reason: nil)))
    return register
  }

  @Test func theListTellsWhoseRuleEachIs() throws {
    try expectSnapshot(run(set(), .clocks).last, "clock-list")
    try expectSnapshot(run(set(), .clocks, columns: 40, rows: 12).last, "clock-list-narrow")
  }

  @Test func onePageTellsTheRuleItsGroundAndWhatTheListSays() throws {
    try expectSnapshot(run(set(), .clock("P-3-1")).last, "clock-page")
    try expectSnapshot(
      run(set(), .clock("P-3-1"), columns: 40, rows: 12).last, "clock-page-narrow")
    try expectSnapshot(run(CaseSamples.board(), .clock("L-ND-2")).last, "clock-page-law")
  }

  @Test func aLimitIsSetFromTodayAndCounts() throws {
    let register = try CaseSamples.board()
    // From the flag "not used here": unit stays minutes or hours, the number is typed anew.
    let pages = run(register, .editClock("P-3-1", nil), "<Down><Down><Home><Del>2<F2><Wake>")
    #expect(pages.pages.contains { $0.contains("Đặt quy tắc thời hạn") })
    let sheet = try #require(
      try register.reader.clockSheets().first { $0.code == "P-3-1" })
    #expect(sheet.rule(on: TestClock.start.day)?.limit == .hours(2))
    #expect(sheet.versions.map(\.from) == [TestClock.start.day])
    let duty = try register.reader.incident(CaseSamples.kitchen)?.duties
      .first { $0.rule == "P-3-1" }
    #expect(duty?.due == duty?.start.adding(minutes: 120))
  }

  @Test func lawCannotBeLengthenedAndTheFormSaysSo() throws {
    let register = try CaseSamples.board()
    let page = run(register, .editClock("L-ND-2", nil), "<Down><Home><Del><Del>48<F2>").last
    try expectSnapshot(page, "clock-form-law")
    #expect(page.contains("Pháp luật quy định: 24 giờ"))
    #expect(!page.contains("Không áp dụng ở đây"))
    #expect(try register.reader.clockSheets().allSatisfy(\.versions.isEmpty))
  }

  @Test func whatWasSetIsWithdrawnForAReason() throws {
    let register = try set()
    run(register, .clock("P-3-1"), "Wnhầm số văn bản<F2><Wake>")
    #expect(try register.reader.clockSheets().allSatisfy(\.versions.isEmpty))
  }

  @Test func aRuleOfThisPlaceIsAdded() throws {
    let register = try CaseSamples.board()
    try expectSnapshot(run(register, .addClock).last, "clock-form-own")
    run(register, .addClock, "Nhắn nhóm cụm<F2><Wake>")
    let own = try #require(
      try register.reader.clockSheets().first { $0.code.rawValue.hasPrefix("X-") })
    #expect(own.what(on: TestClock.start.day).vietnamese == "Nhắn nhóm cụm")
    #expect(own.rule(on: TestClock.start.day)?.confidence == .proposal)
  }

  @Test func theDutyLeadsToItsRule() throws {
    let page = try run(set(), .duty(CaseSamples.kitchen, rule: "P-3-1", occurrence: 1), "R").last
    #expect(page.contains("1234/SGDĐT-VP ngày 05/11/2026"))
  }

  @Test func theExplanationOfADateNamesTheRule() throws {
    let page = try run(set(), .duty(CaseSamples.kitchen, rule: "P-3-1", occurrence: 1), "=").last
    try expectSnapshot(page, "clock-explanation")
  }

  /// Everything of a list is reached by its palette too.
  @Test func thePaletteLeadsToTheRules() throws {
    let page = try run(set(), .list, ":quy tac han<Enter>").last
    #expect(page.contains("Quy định của tỉnh"))
  }
}
