import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The forms of discipline that the form of details offers.
@Suite struct DisciplineFieldTests {
  private func form(_ keys: String) throws -> ScreenRun {
    let register = try CaseSamples.board()
    return ScreenRun(
      register, opening: .incidents(.details(CaseSamples.incident)),
      keys: "<Down><Down><Down><Down>" + keys)
  }

  @Test func offersWhatTheRuleOfTheDayAllows() throws {
    let today = try form("20/11/2026<Tab> ").last
    try expectSnapshot(today, "discipline-today")
    #expect(!today.contains("Đuổi học"))
    #expect(try form("31/10/2025<Tab> ").last.contains("Nhắc nhở"))
    let before = try form("30/10/2025<Tab> ").last
    #expect(!before.contains("Nhắc nhở"))
    #expect(before.contains("Khiển trách trước lớp"))
    #expect(before.contains("chưa chắc chắn"))
  }
}
