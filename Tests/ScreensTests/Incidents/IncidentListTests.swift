import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct IncidentListTests {
  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func aLongDelayStandsWhole(_ columns: Int, _ rows: Int) throws {
    let register = try TestRegister()
    for (id, days) in [(1, 688), (2, 1500)] as [(UInt64, Int)] {
      let incident = Incident.sample(id: 100 + id, minutesAgo: days * 1440)
      try register.write(.incident(.log(incident, nil)))
    }
    let page = ScreenRun(
      register, opening: .incidents(.list), columns: columns, rows: rows, keys: ""
    ).last
    #expect(page.contains("! 688 ngày"))
    #expect(page.contains("! 4 năm"))
  }

  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String = "", columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .incidents(.list), columns: columns, rows: rows, keys: keys)
  }

  @Test func standsByLevelThenByAge() throws {
    try expectSnapshot(run(CaseSamples.board()).last, "incident-list")
  }

  @Test func saysWhatAnEmptyBoardIsAndWhatToPress() throws {
    try expectSnapshot(run(try TestRegister()).last, "incident-list-empty")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(CaseSamples.board(), columns: 40, rows: 12).last, "incident-list-narrow")
  }

  @Test func showsTheSelectedOneBesideAWideList() throws {
    try expectSnapshot(
      run(CaseSamples.board(), "j", columns: 120, rows: 40).last, "incident-list-wide")
  }

  @Test func hidesTheWordsOfARestrictedOneUntilItIsOpened() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    let hidden = "2026-0004 4 !! XH   [hạn chế] •••"
    #expect(run(register).last.contains(hidden))
    let opened = run(register, "<Home><Enter>RLập kế hoạch hỗ trợ<F2><Wake><Esc>").last
    #expect(opened.contains("Nghi bạo h"))
    register.store.lock()
    let locked = run(register, "<Esc>").last
    #expect(!locked.contains("bạo h"))
    #expect(locked.contains(hidden))
  }

  @Test func showsOneLevelAfterTheOther() throws {
    let register = try CaseSamples.board()
    let worst = run(register, "c").last
    #expect(worst.contains("Vụ việc đang mở · mức 4"))
    #expect(worst.contains("2026-0004"))
    #expect(!worst.contains("2026-0002"))
    #expect(run(register, "cc").last.contains("2026-0002"))
    let all = run(register, "ccccc").last
    #expect(all.contains("2026-0001"))
    #expect(all.contains("2026-0004"))
    #expect(run(register, "c<Esc>").last.contains("2026-0001"))
  }

  @Test func saysWhenALevelHasNone() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), nil)))
    #expect(run(register, "c").last.contains("Không có vụ việc nào ở mức này."))
  }

  @Test func showsFinishedOnesWhenAsked() throws {
    let register = try CaseSamples.board()
    var values = FieldValues()
    values.set(Incident.Fields.duplicateOf, CaseSamples.kitchen.record)
    try register.write(
      .incident(
        .move(
          CaseSamples.incident, to: .duplicate, with: FieldChanges(values.byCode), reason: nil)))
    #expect(!run(register).last.contains("2026-0001"))
    let all = run(register, "o").last
    #expect(all.contains("Mọi vụ việc"))
    #expect(all.contains("2026-0001"))
    #expect(all.contains("Trùng lặp"))
    #expect(!run(register, "oo").last.contains("2026-0001"))
  }

  @Test func filtersAsOneTypesWithoutMarks() throws {
    let register = try CaseSamples.board()
    let found = run(register, "/xo xat").last
    #expect(found.contains("2026-0001"))
    #expect(!found.contains("2026-0002"))
    #expect(run(register, "/xo xat<Esc>").last.contains("2026-0002"))
  }

  @Test func opensTheSelectedOneAndComesBackToIt() throws {
    let register = try CaseSamples.board()
    let opened = run(register, "j<Enter>")
    #expect(opened.last.contains("Vụ việc VV-2026-0002"))
    #expect(run(register, "j<Enter><Esc>").last.contains("> 2026-0002"))
  }
}
