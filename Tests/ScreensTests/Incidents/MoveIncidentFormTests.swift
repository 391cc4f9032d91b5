import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MoveIncidentFormTests {
  @discardableResult
  private func run(_ register: TestRegister, _ keys: String, _ id: UInt64 = 100) -> ScreenRun {
    ScreenRun(register, opening: .incidents(.move(.sample(id))), keys: keys)
  }

  private func incident(_ register: TestRegister, _ id: UInt64 = 100) throws -> Incident {
    try #require(try register.reader.incident(.sample(id))).incident
  }

  private func move(
    _ register: TestRegister, to state: IncidentState, _ set: (inout Incident) -> Void = { _ in }
  ) throws {
    let old = try incident(register)
    var new = old
    set(&new)
    try register.write(
      .incident(.move(old.id, to: state, with: new.changes(since: old), reason: "thử")))
  }

  private func settleAll(_ register: TestRegister) throws {
    let file = try #require(try register.reader.incident(.sample(100)))
    for duty in file.duties where duty.blocksClosing {
      var done = DutyCompletion(
        subject: duty.subject, rule: duty.rule, occurrence: duty.occurrence)
      done.doneAt = TestClock.start
      try register.write(.duty(done))
    }
  }

  /// States that may follow, and no others.
  @Test func offersOnlyWhatMayFollow() throws {
    try expectSnapshot(run(CaseSamples.board(), "<Del> ").last, "move-form")
  }

  @Test func beginsHandlingBeforeAnyCall() throws {
    let register = try CaseSamples.board()
    run(register, " <Down><Enter><F2><Wake>")
    #expect(try incident(register).state == .handling)
  }

  @Test func listsWhatIsMissingBeforeTheEnd() throws {
    let register = try CaseSamples.board()
    try move(register, to: .handling)
    let proposed = run(register, "").last
    #expect(!proposed.contains("Đã xử lý, đang theo dõi"))
    try expectSnapshot(run(register, " <Home><Enter><F2>").last, "move-form-blocked")
    #expect(try incident(register).state == .handling)
    let settled = try CaseSamples.board()
    try move(settled, to: .handling)
    try settleAll(settled)
    run(settled, "<F2><Wake>")
    #expect(try incident(settled).state == .following)
  }

  @Test func asksForWhatClosingNeeds() throws {
    let register = try CaseSamples.board()
    try move(register, to: .handling)
    try settleAll(register)
    try move(register, to: .following)
    let page = run(register, "<F2>").last
    #expect(page.contains("Nguyên nhân còn trống."))
    #expect(!page.contains("Chủ tịch xác nhận"))
    run(
      register,
      "<Tab>Mâu thuẫn trên mạng<Tab>Cử người trực cổng<Tab>31/BC-UBND<F2><Wake>")
    let closed = try incident(register)
    #expect(closed.state == .closed)
    #expect(closed.lesson == "Cử người trực cổng")
  }

  /// What is still open stands above the fields: a closed incident reminds of nothing.
  @Test func showsWhatIsOpenBeforeTheEnd() throws {
    let register = try CaseSamples.board()
    try move(register, to: .handling)
    try settleAll(register)
    try move(register, to: .following)
    try expectSnapshot(run(register, "").last, "move-form-closing")
  }

  /// An incident being followed: a pupil was hurt, and a parent told the news.
  private func followed() throws -> TestRegister {
    let register = try CaseSamples.board()
    let old = try incident(register)
    var new = old
    new.people.pupils = 2
    new.source = .parent
    try register.write(.incident(.edit(old.id, new.changes(since: old), reason: nil)))
    try move(register, to: .handling)
    try settleAll(register)
    try move(register, to: .following)
    return register
  }

  @Test func asksForSupportAndForTheSchoolBeforeTheEnd() throws {
    let contact = "<Tab>20/11 08:00"
    let papers = "<Tab>Mâu thuẫn<Tab>Trực cổng<Tab>31/BC-UBND"
    try expectSnapshot(run(try followed(), "").last, "move-form-support")
    let refused = try followed()
    try expectSnapshot(
      run(refused, contact + "<Tab><Tab>" + papers + "<F2>").last, "move-form-support-refused")
    #expect(try incident(refused).state == .following)
    let register = try followed()
    run(register, contact + "<Tab>7/12<Tab>" + papers + "<F2><Wake>")
    let closed = try incident(register)
    #expect(closed.state == .closed)
    #expect(closed.supportNextOn == .sample(2026, 12, 7))
    #expect(ScreenRun(register, opening: .today, keys: "<End>").last.contains("Hỗ trợ học sinh"))
  }

  @Test func asksForTheReasonOfReopening() throws {
    let register = try CaseSamples.board()
    try move(register, to: .falseReport) {
      $0.falseReportCheck = "Công an xã"
    }
    try settleAll(register)
    try move(register, to: .closed)
    #expect(run(register, "<F2>").last.contains("Lý do còn trống."))
    run(register, "<Tab>gia đình có đơn mới<F2><Wake>")
    #expect(try incident(register).state == .reopened)
  }

  @Test func pointsADuplicateAtTheKeptRecord() throws {
    let duplicate = " trung<Enter>"
    let page = run(try CaseSamples.board(), duplicate + "<F2>").last
    #expect(page.contains("Trùng với còn trống."))
    let register = try CaseSamples.board()
    // First both are shown beside each other; nothing is written before that is saved.
    let compared = run(register, duplicate + "0002<Enter><F2>").last
    #expect(compared.contains("Gộp vụ việc trùng"))
    #expect(try incident(register).state == .new)
    run(register, duplicate + "0002<Enter><F2><F2><Wake>")
    let moved = try incident(register)
    #expect(moved.state == .duplicate)
    #expect(moved.duplicateOf == CaseSamples.kitchen)
  }

  @Test func asksWhoCheckedAFalseReport() throws {
    let page = run(try CaseSamples.board(), " tin<Enter><F2>").last
    #expect(page.contains("Ai kiểm tra, cách nào còn trống."))
    let register = try CaseSamples.board()
    run(register, " tin<Enter>Công an xã kiểm tra tại chỗ<F2><Wake>")
    #expect(try incident(register).state == .falseReport)
  }

  @Test func takesTheTransferPaperLaterIfNeedBe() throws {
    let register = try CaseSamples.board()
    try move(register, to: .handling)
    run(register, " chuyen<Enter><F2><Wake>")
    #expect(try incident(register).state == .transferred)
    try settleAll(register)
    #expect(run(register, "<F2>").last.contains("Văn bản chuyển còn trống."))
    run(register, "<Tab>12/CV-UBND<Tab>20/11<F2><Wake>")
    let waiting = try incident(register)
    #expect(waiting.state == .awaitingConclusion)
    #expect(waiting.transferDocument == "12/CV-UBND")
    #expect(waiting.transferredOn == .sample(2026, 11, 20))
  }
}
