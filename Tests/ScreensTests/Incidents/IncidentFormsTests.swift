import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Editing, the log and settling duties.
@Suite struct IncidentFormsTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ route: IncidentRoute, _ keys: String
  ) -> ScreenRun {
    ScreenRun(register, opening: .incidents(route), keys: keys)
  }

  private func file(_ id: Incident.ID, in register: TestRegister) throws -> IncidentFile {
    try #require(try register.reader.incident(id))
  }

  @Test func raisesTheLevelWhenMoreAreIll() throws {
    let register = try CaseSamples.board()
    run(register, .edit(CaseSamples.kitchen), "<Tab><Tab><Tab><BS>53<F2><Wake>")
    let incident = try file(CaseSamples.kitchen, in: register).incident
    #expect(incident.casualties.ill == 53)
    #expect(incident.level == .verySerious)
    #expect(incident.levelSince == TestClock.start)
  }

  @Test func writesOnlyWhatChanged() throws {
    let register = try CaseSamples.board()
    let before = try file(CaseSamples.kitchen, in: register).incident
    run(register, .edit(CaseSamples.kitchen), "<F2>")
    #expect(try file(CaseSamples.kitchen, in: register).incident == before)
    run(register, .edit(CaseSamples.kitchen), " (bếp ăn)<F2><Wake>")
    let after = try file(CaseSamples.kitchen, in: register).incident
    #expect(after.title == "Nôn sau bữa sáng bán trú (bếp ăn)")
    #expect(after.occurredFrom == before.occurredFrom)
    #expect(after.precision == .approximate)
    let history = try register.reader.history(of: CaseSamples.kitchen.record)
    #expect(history.first?.field == Incident.Fields.title.label)
    #expect(history.count { $0.field == Incident.Fields.learnedAt.label } == 1)
  }

  @Test func asksWhyALevelIsLowered() throws {
    let lowered = "<Tab><Tab>2<Enter>"
    let page = run(try CaseSamples.board(), .edit(CaseSamples.kitchen), lowered + "<F2>").last
    #expect(page.contains("Lý do hạ mức còn trống."))
    let register = try CaseSamples.board()
    run(register, .edit(CaseSamples.kitchen), lowered + "đã xuất viện<F2><Wake>")
    #expect(try file(CaseSamples.kitchen, in: register).incident.level == .significant)
    let history = try register.reader.history(of: CaseSamples.kitchen.record)
    #expect(history.first?.reason == "đã xuất viện")
  }

  @Test func addsALineToTheLog() throws {
    let register = try CaseSamples.board()
    let run = run(
      register, .file(CaseSamples.incident), "lĐã gặp hai gia đình<F2><Wake>")
    let log = try file(CaseSamples.incident, in: register).log
    #expect(log.map(\.text).contains(.open("Đã gặp hai gia đình")))
    #expect(run.last.contains("Vụ việc VV-2026-0001"))
  }

  @Test func writesTheLogWhileLocked() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    register.store.lock()
    run(register, .writeLine(CaseSamples.incident), "<Esc>Công an xã đã đến<F2><Wake>")
    #expect(try file(CaseSamples.incident, in: register).log.map(\.text) == [.locked, .locked])
  }

  @Test func refusesAnEmptyLine() throws {
    let page = run(try CaseSamples.board(), .writeLine(CaseSamples.incident), "<F2>").last
    #expect(page.contains("Nội dung còn trống."))
  }

  private static let family = IncidentRoute.settleDuty(
    CaseSamples.incident, rule: "N-gia_dinh", occurrence: 1)

  private func completion(_ rule: String, in register: TestRegister) throws -> DutyCompletion? {
    try file(CaseSamples.incident, in: register).duties.first { $0.rule == rule }?.completion
  }

  @Test func notesWhoWasToldAndWhen() throws {
    let register = try CaseSamples.board()
    run(register, Self.family, "<Tab><C-u>09:10<Tab><Tab>Bà nội<F2><Wake>")
    let done = try #require(try completion("N-gia_dinh", in: register))
    #expect(done.doneAt == Moment(.sample(2026, 11, 21), .sample(9, 10)))
    #expect(done.personReached == "Bà nội")
  }

  @Test func offersThatTheFamilyIsUnsafeToTell() throws {
    let unsafe = " <Down><Enter>"
    try expectSnapshot(
      run(try CaseSamples.board(), Self.family, unsafe).last, "duty-form-unsafe")
    let register = try CaseSamples.board()
    run(register, Self.family, unsafe + "người gây hại ở cùng nhà<F2><Wake>")
    let excused = try #require(try completion("N-gia_dinh", in: register))
    #expect(excused.excuse == "báo gia đình không an toàn vì người gây hại ở cùng nhà")
    #expect(excused.doneAt == nil)
  }

  @Test func offersThatTheConditionIsNotMet() throws {
    let register = try CaseSamples.board()
    let police = IncidentRoute.settleDuty(CaseSamples.incident, rule: "N-ca_xa", occurrence: 1)
    let page = run(register, police, " ").last
    #expect(page.contains("Chỉ phải làm khi vượt khả năng của trường"))
    #expect(page.contains("Không thuộc trường hợp phải làm"))
    #expect(!page.contains("không an toàn"))
  }

  @Test func refusesWhatWasDoneInTheFuture() throws {
    let page = run(try CaseSamples.board(), Self.family, "<Tab><C-u>10:30<F2>").last
    #expect(page.contains("Đã làm lúc ở thời điểm chưa tới."))
  }

  @Test func erasesALineOnAGroundAndAConfirmation() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    let line = " <Enter>Yêu cầu của người đại diện ngày 20/11<Tab>"
    let refused = run(register, .erase(CaseSamples.incident), line + "<F2><Esc>b").pages
    try expectSnapshot(try #require(refused.dropLast(2).last), "erase-form-error")
    run(register, .erase(CaseSamples.incident), line + "XÓA<F2><Wake>")
    #expect(try file(CaseSamples.incident, in: register).log.map(\.text) == [.erased])
    let page = run(register, .file(CaseSamples.incident), "X").last
    #expect(page.contains("Không còn nội dung niêm phong."))
  }
}

extension IncidentFormsTests {
  /// A message that reaches the right end of its line leaves nothing of what stood there.
  @Test func aLongRefusalStandsAloneInItsLine() throws {
    let keys = "nChó dữ cắn<Tab>TT<Enter><Tab>23:59<F2>"
    let page = ScreenRun(try TestRegister(), opening: .incidents(.list), keys: keys).last
    #expect(page.contains("Gõ lại ngày giờ đã qua."))
    #expect(!page.contains("õ: tắt") || page.contains("F9 gõ: tắt"))
  }
}
