import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Requests of data subjects and retention days by keys.
@Suite struct PrivacyPagesTests {
  @discardableResult
  private func run(
    _ register: TestRegister, at route: Route = .privacy(.list), _ keys: String,
    columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: route, columns: columns, rows: rows, keys: keys)
  }

  private func request(
    _ ask: PrivacyAsk, id: UInt64, on day: Day
  ) -> PrivacyRequest {
    var request = PrivacyRequest(id: .sample(id), ask: ask, receivedOn: day)
    request.requester = "Lương Văn Tâm, 0912 000 111"
    request.standing = .representative
    request.subject = "con gái"
    return request
  }

  private func filled() throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: true)
    try register.write(.privacy(.save(request(.access, id: 800, on: .sample(2026, 11, 16)))))
    try register.write(.privacy(.save(request(.object, id: 801, on: .sample(2026, 11, 20)))))
    var closed = request(.erase, id: 802, on: .sample(2026, 11, 2))
    closed.answeredOn = .sample(2026, 11, 3)
    try register.write(.privacy(.save(closed)))
    return register
  }

  @Test func theListOpensFromToday() throws {
    let empty = run(try TestRegister(hasPassphrase: true), at: .today, "Y")
    try expectSnapshot(empty.last, "privacy-empty")
    try expectSnapshot(run(filled(), "").last, "privacy")
    try expectSnapshot(run(filled(), "", columns: 40, rows: 12).last, "privacy-narrow")
  }

  @Test func aPageTellsTheLimitsWithTheirGround() throws {
    let register = try filled()
    try expectSnapshot(run(register, at: .privacy(.file(.sample(801))), "").last, "privacy-page")
    let unknown = run(register, at: .privacy(.file(.sample(802))), "").last
    #expect(unknown.contains("thời hạn cần xác nhận"))
    #expect(unknown.contains("xong 03/11/2026"))
  }

  @Test func todayNamesTheAnswerThatIsDue() throws {
    let today = run(try filled(), at: .today, "")
    #expect(today.last.contains("Trả lời yêu cầu của chủ thể dữ liệu"))
    #expect(!today.last.contains("Tâm"))
  }

  @Test func lockedItSaysNothingOfWhoAsked() throws {
    let register = try filled()
    register.store.lock()
    let page = run(register, at: .privacy(.file(.sample(801))), "<Esc>").last
    #expect(page.contains("mở khóa (Ctrl-L)") && !page.contains("Tâm"))
    #expect(!run(register, "<Esc>").last.contains("Tâm"))
    #expect(run(register, at: .privacy(.file(.sample(801))), "<Esc>e").last.contains("niêm phong"))
  }

  @Test func oneIsNotedAnsweredAndClosedByKeys() throws {
    let register = try TestRegister(hasPassphrase: true)
    run(register, "nLương Thị Hà<Tab><Tab><Tab>xem<Enter>bản sao học bạ<F2><Wake>")
    let row = try #require(
      try register.reader.privacyRequests(onlyOpen: true, Window(.first, count: 9)).rows.first)
    #expect(row.request.requester == "Lương Thị Hà" && row.request.ask == .access)
    #expect(row.request.receivedOn == TestClock.start.day)
    let form = run(register, "r")
    try expectSnapshot(form.last, "privacy-answer")
    run(
      register,
      "r<Tab>đã đưa bản sao<Tab>12/UBND<Tab><Tab>thuc hien<Enter>hom nay<F2><Wake>")
    let closed = try #require(try register.reader.privacyRequest(row.request.id)?.request)
    #expect(closed.outcome == .done && closed.letterNumber == "12/UBND")
    #expect(closed.answer == "đã đưa bản sao" && !closed.isOpen)
  }

  @Test func recordsReachTheirDay() throws {
    let register = try TestRegister(hasPassphrase: true)
    for (id, day, state) in [
      (100, Day.sample(2026, 3, 1), IncidentState.closed), (101, .sample(2027, 5, 1), .closed),
      (102, .sample(2026, 12, 1), .handling),
    ] as [(UInt64, Day, IncidentState)] {
      var incident = Incident.sample("Vụ số \(id)", id: id)
      incident.retainUntil = day
      incident.state = state
      let line = LogLine(
        id: .sample(id + 50), incident: incident.id, writtenAt: register.clock.now, text: "kín")
      try register.write(.incident(.log(incident, line)))
    }
    let list = run(register, at: .privacy(.retention), "")
    try expectSnapshot(list.last, "retention")
    #expect(!list.last.contains("Vụ số 101"))
    #expect(run(register, at: .privacy(.retention), "y").last.contains("Vụ số 101"))
    try expectSnapshot(
      run(register, at: .privacy(.retention), "", columns: 40, rows: 12).last, "retention-narrow")
    #expect(run(register, at: .privacy(.retention), "X").last.contains("Không lấy lại được"))
  }
}
