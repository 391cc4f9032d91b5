import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MatterListTests {
  private func run(
    _ register: TestRegister, _ keys: String = "", columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .escalations(.list), columns: columns, rows: rows, keys: keys)
  }

  @Test func countsAboveTheListAndNarrowsByKind() throws {
    let register = try MatterSamples.register()
    try expectSnapshot(run(register).last, "matter-list")
    let difficulties = run(register, "ckho khan<Enter>").last
    #expect(difficulties.contains("Khó khăn, vướng mắc"))
    #expect(!difficulties.contains("Mở lại điểm"))
    let petitions = run(register, "ccu tri<Enter>").last
    #expect(petitions.contains("Mở lại điểm"))
    #expect(!petitions.contains("Chưa rõ mức chi"))
    #expect(run(register, "ccu tri<Enter><Esc>").last == run(register).last)
  }

  @Test func narrowsByStateAreaAndDecider() throws {
    let register = try MatterSamples.register()
    #expect(run(register, "sbi tu choi<Enter>").last.contains("Bổ sung hai"))
    #expect(!run(register, "sbi tu choi<Enter>").last.contains("Chưa rõ mức chi"))
    #expect(!run(register, "ftai chinh<Enter>").last.contains("Bổ sung hai"))
    #expect(!run(register, "dso giao duc<Enter>").last.contains("Mở lại điểm"))
  }

  @Test func aFinishedStateShowsFinishedOnes() throws {
    let register = try MatterSamples.register()
    let old = MatterSamples.difficulty()
    var new = old
    new.ending.revokeReason = "Đã rõ"
    try register.write(.escalation(.move(old.id, to: .revoked, with: new.changes(since: old))))
    #expect(run(register, "sthu hoi<Enter>").last.contains("Chưa rõ mức chi"))
  }

  @Test func aPickerStandsOverTheList() throws {
    try expectSnapshot(
      run(try MatterSamples.register(), "c", columns: 40, rows: 12).last, "matter-list-picker")
  }

  @Test(arguments: [
    ("K", "Ghi khó khăn, vướng mắc"), ("P", "Ghi kiến nghị của cử tri, đại biểu"),
    ("m", "Tổng hợp khó khăn, kiến nghị tháng 11/2026"),
  ])
  func opensWhatItOffers(key: String, title: String) throws {
    #expect(run(try MatterSamples.register(), key).last.contains(title))
  }
}
