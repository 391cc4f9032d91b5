import Ledger
import Records
import Screens
import Terminal
import TestChance
import TestSupport
import Testing

@Suite struct IncidentPageTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ id: Incident.ID = CaseSamples.kitchen, _ keys: String = "",
    columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .incidents(.file(id)), columns: columns, rows: rows, keys: keys)
  }

  private func duty(
    _ rule: String, of id: Incident.ID, in register: TestRegister
  ) throws -> Duty {
    let file = try #require(try register.reader.incident(id))
    return try #require(file.duties.first { $0.rule == rule })
  }

  @Test func showsWhatToDoFirst() throws {
    try expectSnapshot(run(CaseSamples.board()).last, "incident-page")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(CaseSamples.board(), columns: 40, rows: 12).last, "incident-page-narrow")
  }

  @Test func putsFactsDutiesAndLogBesideEachOtherOnAWideScreen() throws {
    try expectSnapshot(
      run(CaseSamples.board(), columns: 120, rows: 40).last, "incident-page-wide")
  }

  @Test func showsLogAndFactsFurtherDown() throws {
    try expectSnapshot(
      run(CaseSamples.board(), CaseSamples.incident, "<End>").last, "incident-page-end")
  }

  @Test func speaksEnglishThroughout() throws {
    let run = ScreenRun(
      try CaseSamples.board(), opening: .incidents(.file(CaseSamples.kitchen)), keys: "",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "incident-page-english")
  }

  @Test func saysThatAnIncidentIsGone() throws {
    try expectSnapshot(run(try TestRegister(), .sample(999)).last, "incident-page-error")
  }

  @Test func showsEmergencyNumbersOnUrgentOnesOnly() throws {
    let register = try CaseSamples.board()
    #expect(run(register).last.contains("! Gọi khẩn: 111 trẻ em · 113 công an"))
    #expect(!run(register, CaseSamples.incident).last.contains("Gọi khẩn"))
  }

  @Test func notesATellingWithOneKey() throws {
    let register = try CaseSamples.board()
    let run = run(register, CaseSamples.kitchen, "t<Wake>")
    let told = try duty("N-NĐ-NĐ-1", of: CaseSamples.kitchen, in: register)
    #expect(told.completion?.doneAt == TestClock.start)
    #expect(told.completion?.channel == .phone)
    #expect(run.last.contains("Việc phải làm: xong 1/10"))
  }

  @Test func takesATellingBack() throws {
    let register = try CaseSamples.board()
    run(register, CaseSamples.kitchen, "t<Wake>u<Wake>")
    let told = try duty("N-NĐ-NĐ-1", of: CaseSamples.kitchen, in: register)
    #expect(!told.isSettled)
  }

  @Test func movesAmongDutiesByArrowsAndTab() throws {
    let register = try CaseSamples.board()
    run(register, CaseSamples.kitchen, "<Down><Tab>t<Wake>")
    #expect(try duty("L-BC-1", of: CaseSamples.kitchen, in: register).isSettled)
    #expect(try !duty("P-3-1", of: CaseSamples.kitchen, in: register).isSettled)
  }

  /// What cannot be seen is not noted as done by accident.
  @Test func showsADutyBeforeItIsNotedAsDone() throws {
    let register = try CaseSamples.board()
    let once = run(register, CaseSamples.kitchen, "<End>t")
    #expect(once.last.contains("bấm t lần nữa để ghi"))
    #expect(once.last.contains("> [!] Báo Trạm y tế xã"))
    #expect(try !duty("N-NĐ-NĐ-1", of: CaseSamples.kitchen, in: register).isSettled)
    run(register, CaseSamples.kitchen, "<End>tt<Wake>")
    #expect(try duty("N-NĐ-NĐ-1", of: CaseSamples.kitchen, in: register).isSettled)
  }

  @Test func explainsADueDateLineByLine() throws {
    let register = try CaseSamples.board()
    let keys = String(repeating: "<Tab>", count: 7) + "="
    try expectSnapshot(run(register, CaseSamples.incident, keys).last, "incident-explained")
    #expect(!run(register, CaseSamples.incident, keys + "<Esc>").last.contains("Cách tính hạn"))
  }

  @Test func goesThroughThePartsOfAWideScreen() throws {
    let register = try CaseSamples.board()
    let tabs = String(repeating: "<Tab>", count: 10)
    let run = run(register, CaseSamples.kitchen, tabs + "<Enter>", columns: 120, rows: 40)
    #expect(run.last.contains("Trường Tiểu học Sao Mai"))
    #expect(!run.last.contains("Việc phải làm"))
  }

  @Test func opensALongLogAtItsNewestLine() throws {
    let register = try CaseSamples.board()
    for number in 1...30 {
      try register.write(
        .incident(.write(.sample("Việc thứ \(number).", id: UInt64(400 + number)))))
    }
    let wide = run(register, CaseSamples.incident, columns: 120, rows: 40).last
    #expect(wide.contains("Việc thứ 30."))
    #expect(!wide.contains("Việc thứ 1."))
    let tabs = String(repeating: "<Tab>", count: 12)
    let scrolled = run(register, CaseSamples.incident, tabs + "<Home>", columns: 120, rows: 40)
    #expect(scrolled.last.contains("> Diễn biến"))
    #expect(!scrolled.last.contains("Việc thứ 30."))
  }

  @Test func isDrawnOnAnyScreen() throws {
    let register = try CaseSamples.board()
    try forAll(20) { seed, random in
      let columns = Int.random(in: 40...140, using: &random)
      let rows = Int.random(in: 12...50, using: &random)
      let id = [CaseSamples.incident, CaseSamples.kitchen].randomElement(using: &random)
      let keys = ["", "<Tab><Tab>", "<PgDn>", "<End>", "="].randomElement(using: &random)
      let run = run(
        register, id ?? CaseSamples.kitchen, keys ?? "", columns: columns, rows: rows)
      let last = try #require(run.terminal.pages.last, "seed \(seed)")
      let cursor = try #require(last.cursor, "seed \(seed)")
      #expect(last.bounds.contains(cursor), "seed \(seed)")
    }
  }

  @Test func hidesSealedWordsWhileLocked() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    register.store.lock()
    let fight = run(register, CaseSamples.incident, "<Esc><End>").last
    #expect(!fight.contains("qua điện thoại"))
    let log = run(register, CaseSamples.incident, "<Esc>", columns: 120, rows: 40).last
    #expect(log.contains("(niêm phong; Ctrl-L mở khóa để đọc)"))
    let restricted = run(register, .sample(103), "<Esc>").last
    #expect(!restricted.contains("bạo hành trẻ ở"))
    #expect(restricted.contains("Hồ sơ hạn chế xem."))
  }

  @Test func saysWhyAKeyDoesNothingNow() throws {
    let register = try CaseSamples.board()
    #expect(
      run(register, CaseSamples.kitchen, "X").last.contains("! Sổ này không đặt mật khẩu"))
  }

  @Test(arguments: [
    ("l", "Ghi diễn biến"), ("s", "Đổi trạng thái"), ("e", "Sửa vụ việc"),
    ("x", "Soạn kiến nghị"), ("r", "Ghi kết quả"), ("<Enter>", "Ghi kết quả"),
    ("h", "Lịch sử"),
  ])
  func opensItsForms(key: String, title: String) throws {
    let register = try CaseSamples.board()
    #expect(run(register, CaseSamples.kitchen, key).last.contains(title))
  }

  @Test func comesBackFromAFormToTheSamePlace() throws {
    let register = try CaseSamples.board()
    let keys = "<Tab><Tab>"
    #expect(
      run(register, CaseSamples.kitchen, keys).last
        == run(register, CaseSamples.kitchen, keys + "l<Esc>").last)
  }
}
