import Foundation
import IncidentPapers
import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Papers of an incident, by keys.
@Suite struct PaperPagesTests {
  private func run(
    _ register: TestRegister, _ keys: String, columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .incidents(.file(CaseSamples.kitchen)), columns: columns, rows: rows,
      keys: keys)
  }

  private func files(_ register: TestRegister) -> [String] {
    let folder = register.folder.path + "/giay-to"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func listsWhatFits() throws {
    let register = try CaseSamples.board()
    try expectSnapshot(run(register, "p").last, "papers")
    try expectSnapshot(run(register, "p", columns: 40, rows: 12).last, "papers-narrow")
  }

  @Test func showsAPaperWithWhatTheOfficerMustKnow() throws {
    let register = try CaseSamples.board()
    try expectSnapshot(run(register, "p<Enter>").last, "paper")
    try expectSnapshot(run(register, "p<Enter>", columns: 40, rows: 12).last, "paper-narrow")
    try expectSnapshot(run(register, "p<Enter><End>").last, "paper-end")
  }

  @Test func writesAFileAndReplacesNoneWithoutAsking() throws {
    let register = try CaseSamples.board()
    let first = run(register, "p<Enter>x")
    #expect(first.last.contains("Đã ghi"))
    let number = try #require(
      try register.reader.incident(CaseSamples.kitchen)?.incident.number?.text)
    #expect(files(register) == ["BC-UBND_chua-so_\(number)_bao-cao-nhanh.txt"])
    let again = run(register, "p<Enter>x")
    #expect(again.last.contains("Chưa ghi: đã có"))
    #expect(run(register, "p<Enter>xx").last.contains("Đã ghi"))
    _ = run(register, "p<Enter>o")
    _ = run(register, "p<Enter>m")
    #expect(files(register).count == 3)
  }

  @Test func theAddresseeTheSignerAndTheSchoolAreChosen() throws {
    let register = try CaseSamples.board()
    let addressed = run(register, "p<Enter>aSở Y tế Nghệ An<Enter>", rows: 60)
    #expect(addressed.last.contains("Kính gửi: Sở Y tế Nghệ An."))
    let signed = run(register, "p<Enter>c<End>", rows: 30)
    #expect(signed.last.contains("PHÓ CHỦ TỊCH"))
    #expect(!run(register, "p<Enter>", rows: 90).last.contains("Sao Mai"))
    #expect(run(register, "p<Enter>s", rows: 90).last.contains("Sao Mai"))
  }

  @Test func aRestrictedRecordGivesNoPapersWhileLocked() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    let paper = Route.incidents(.paper(.sample(103), .quick))
    try register.write(
      .people(
        .opened(
          AccessNote(
            id: .sample(600), incident: .sample(103), reason: "báo cáo",
            openedAt: register.clock.now))))
    #expect(ScreenRun(register, opening: paper, keys: "").last.contains("BÁO CÁO NHANH"))
    let locked = ScreenRun(register, opening: paper, keys: "<C-l><Esc><Enter>")
    #expect(!locked.last.contains("BÁO CÁO NHANH"))
    #expect(try register.store.isLocked)
    let again = ScreenRun(register, opening: paper, keys: "<Esc>o<Wake>")
    #expect(!again.pages.contains { $0.contains("BÁO CÁO NHANH") })
    #expect(files(register) == [])
  }
}
