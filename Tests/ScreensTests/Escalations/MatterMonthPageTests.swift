import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MatterMonthPageTests {
  private func run(
    _ register: TestRegister, _ keys: String = "", columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .escalations(.month(YearMonth(of: TestClock.start.day))),
      columns: columns, rows: rows, keys: keys)
  }

  @Test func sumsUpByAreaAndByDecider() throws {
    try expectSnapshot(run(try MatterSamples.register()).last, "matter-month")
    try expectSnapshot(
      run(try MatterSamples.register(), columns: 40, rows: 12).last, "matter-month-narrow")
  }

  @Test func anEmptyMonthSaysSo() throws {
    let page = run(try MatterSamples.register(), "d9/2026<Enter>").last
    #expect(page.contains("tháng 09/2026"))
    #expect(page.contains("Tháng 09/2026 không ghi khó khăn, kiến nghị nào."))
  }

  @Test func aMonthIsTyped() throws {
    let page = run(try MatterSamples.register(), "d10<Enter>").last
    #expect(page.contains("Bổ sung hai biên chế mầm non"))
    #expect(
      run(try MatterSamples.register(), "d13/2026<Enter>").last
        .contains("Gõ tháng như 11/2026 hoặc 11."))
  }

  @Test func opensWhatItLists() throws {
    #expect(run(try MatterSamples.register(), "<Enter>").last.contains("tăng tiết"))
  }
}

extension MatterMonthPageTests {
  /// A matter whose first letter was closed and withdrawn lives on in the one that carried it onward.
  @Test func aMatterThatWasCarriedOnwardIsCountedStill() throws {
    let register = try TestRegister()
    var first = Escalation.sample("Thiếu giáo viên tin học")
    first.matter = .otherDifficulty
    first.issue.raisedOn = TestClock.start.day
    try register.write(.escalation(.add(first)))
    var onward = first.onward(
      as: .sample(399), to: .ministryUnit, addressee: "Cục Nhà giáo", copyTo: "")
    onward.issue.raisedOn = TestClock.start.day
    try register.write(.escalation(.add(onward)))
    try register.write(.escalation(.withdraw(first.id, reason: "ghi trùng")))
    #expect(run(register).last.contains("Thiếu giáo viên tin học"))
  }
}
