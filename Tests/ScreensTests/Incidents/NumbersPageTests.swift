import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The page of the numbers of incidents.
@Suite struct NumbersPageTests {
  private func run(_ keys: String = "", columns: Int = 80, rows: Int = 24) throws -> ScreenRun {
    ScreenRun(
      try register(), opening: .incidents(.list), columns: columns, rows: rows, keys: "S" + keys)
  }

  private func register() throws -> TestRegister {
    let register = try CaseSamples.board()
    var clip = Incident.sample("Clip lan truyền", id: 120, category: "MM", minutesAgo: 3000)
    clip.source = .socialMedia
    try register.write(.incident(.log(clip, nil)))
    var done = DutyCompletion(
      subject: CaseSamples.kitchen.record, rule: "N-NĐ-NĐ-1", occurrence: 1)
    done.doneAt = TestClock.start.adding(minutes: -60)
    try register.write(.duty(done))
    return register
  }

  @Test func tellsOfTheMonthInBars() throws {
    try expectSnapshot(run().last, "numbers-month")
    try expectSnapshot(run("<End>").last, "numbers-month-end")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(run(columns: 40, rows: 12).last, "numbers-narrow")
    let year = try run("cc<PgDn><PgDn>", columns: 40, rows: 12).last
    try expectSnapshot(year, "numbers-narrow-year")
  }

  @Test func goesToQuarterAndSchoolYearAndBack() throws {
    #expect(try run("c").last.contains("quý IV/2026"))
    let year = try run("cc").last
    #expect(year.contains("năm học 2026-2027"))
    #expect(year.contains("[đề xuất]"))
    #expect(try run("ccc").last.contains("tháng 11/2026"))
  }

  @Test func takesATypedPeriodAndRefusesAnother() throws {
    #expect(try run("dq3/2026<Enter>").last.contains("quý III/2026"))
    #expect(try run("d99<Enter>").last.contains("Gõ 11/2026, quý 4/2026 hoặc 2026-2027."))
  }

  @Test func namesNobodyAndNoSchool() throws {
    for keys in ["", "<PgDn>", "<End>"] {
      let page = try run(keys).last
      #expect(!page.contains("Sao Mai") && !page.contains("Clip lan truyền"))
    }
  }

  @Test func leadsToTheReport() throws {
    let page = try run("p").last
    #expect(page.contains("Số liệu vụ việc bất thường") || page.contains("BÁO CÁO"))
  }
}
