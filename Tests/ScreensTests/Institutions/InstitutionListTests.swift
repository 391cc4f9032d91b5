import Records
import Screens
import TestSupport
import Testing

@Suite struct InstitutionListTests {
  private let list = Route.institutions(.list)

  private func register() throws -> TestRegister {
    let register = try TestRegister()
    try register.addSchools()
    return register
  }

  @Test func listsSchoolsByNameWithWhatNeedsCare() throws {
    try expectSnapshot(
      ScreenRun(register(), opening: list, keys: "j").last, "institutions")
  }

  @Test func saysHowToBegin() throws {
    try expectSnapshot(
      ScreenRun(TestRegister(), opening: list, keys: "j").last, "institutions-empty")
  }

  @Test func keepsNameAndMarksOnASmallScreen() throws {
    let run = ScreenRun(try register(), opening: list, columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "institutions-narrow")
  }

  @Test func showsTheSelectedSheetBesideAWideList() throws {
    let run = ScreenRun(try register(), opening: list, columns: 120, rows: 40, keys: "j")
    try expectSnapshot(run.last, "institutions-wide")
  }

  @Test func filtersWithoutMarks() throws {
    let run = ScreenRun(try register(), opening: list, keys: "/ta ca<Enter>")
    #expect(run.last.contains("Tà Cạ"))
    #expect(!run.last.contains("Mường Xén  "))
  }

  @Test func showsOneLevel() throws {
    let run = ScreenRun(try register(), opening: list, keys: "cmam non<Enter>")
    #expect(run.last.contains("Loại hình: Trường mầm non"))
    #expect(run.last.contains("Đọoc Mạy"))
    #expect(!run.last.contains("Tà Cạ"))
  }

  @Test func hidesClosedOnesUntilTheyAreAskedFor() throws {
    let register = try register()
    try register.write(
      .institution(.close(.sample(3), on: .sample(2026, 8, 1), decision: "12/QĐ-UBND")))
    #expect(!ScreenRun(register, opening: list, keys: "k").last.contains("Đọoc Mạy"))
    let all = ScreenRun(register, opening: list, keys: "o").last
    #expect(all.contains("gồm cả cơ sở đã thôi"))
    #expect(all.split(separator: "\n").contains { $0.contains("Đọoc Mạy") && $0.contains("đóng") })
  }

  @Test func mergesTheMarkedOnes() throws {
    let register = try register()
    let asked = ScreenRun(register, opening: list, keys: "M")
    #expect(asked.last.contains("Đánh dấu (Space) ít nhất hai cơ sở trước."))
    let form = ScreenRun(register, opening: list, keys: "  M")
    try expectSnapshot(form.last, "merge-form")
    let keys = "  Mta ca<Enter>1/8/2026<Tab>12/QĐ-UBND ngày 20/7/2026<F2><Wake>"
    let run = ScreenRun(register, opening: list, keys: keys)
    #expect(run.last.contains("Phiếu cơ sở giáo dục"))
    #expect(run.last.contains("Trường Mầm non Đọoc Mạy"))
    let merged = try register.reader.institution(.sample(3))?.institution
    #expect(merged?.mergedInto == .sample(2))
    #expect(merged?.closedOn == .sample(2026, 8, 1))
    #expect(try register.reader.institution(.sample(1))?.institution.closedOn == nil)
  }

  /// A merger is told afterwards: a day without a year is one that is gone.
  @Test func aDayOfMergingWithoutAYearHasBeen() throws {
    let register = try register()
    ScreenRun(register, opening: list, keys: "  Mta ca<Enter>30/12<Tab>12/QĐ<F2><Wake>")
    let merged = try register.reader.institution(.sample(3))?.institution
    #expect(merged?.closedOn == .sample(2025, 12, 30))
  }

  @Test func forgetsMarksThatHaveDoneTheirWork() throws {
    let keys = "  Mta ca<Enter>1/8/2026<Tab>12/QĐ<F2><Wake><Esc>"
    let run = ScreenRun(try register(), opening: list, keys: keys)
    #expect(!run.last.contains("đã đánh dấu"))
  }
}
