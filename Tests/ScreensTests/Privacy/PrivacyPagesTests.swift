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

  /// An extension that is told is no answer.
  @Test func anExtensionAnswersNothing() throws {
    let register = try filled()
    let answering = Route.privacy(.answer(.sample(801)))
    run(register, at: answering, "<Tab><Tab><Tab>hom nay<F2><Wake>")
    let request = try #require(try register.reader.privacyRequest(.sample(801))?.request)
    #expect(request.extendedOn == TestClock.start.day && request.answeredOn == nil)
    #expect(run(register, at: .today, "").last.contains("Trả lời yêu cầu của chủ thể dữ liệu"))
    run(register, at: answering, "<Tab><Tab>15/UBND<F2><Wake>")
    let answered = try #require(try register.reader.privacyRequest(.sample(801))?.request)
    #expect(answered.answeredOn == TestClock.start.day)
  }

  @Test func anAnsweredRequestOfAccessWaitsForNoLimit() throws {
    let register = try filled()
    var request = request(.access, id: 800, on: .sample(2026, 11, 16))
    request.answeredOn = .sample(2026, 11, 17)
    try register.write(.privacy(.save(request)))
    let list = run(register, "").last
    #expect(list.contains("Đã trả lời"))
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

  /// A closed one of which people are left, and no line of the log.
  @Test func whatIsLeftOfPeopleIsErasedOnTheirPage() throws {
    let register = try retained()
    var person = Person(id: .sample(601), incident: .sample(100), role: .victim)
    person.name = "Lò Văn Canary"
    try register.write(.people(.save(person)))
    let page = run(register, at: .privacy(.retention), "XXóa theo lịch lưu<F2><Wake>").last
    #expect(page.contains("Lò Văn Canary"))
  }

  @Test func aRecordIsKeptLongerOnAGround() throws {
    let register = try retained()
    let form = run(register, at: .privacy(.retention), "e")
    try expectSnapshot(form.last, "retention-longer")
    let day = String(repeating: "<BS>", count: 10) + "01/03/2028"
    run(register, at: .privacy(.retention), "e" + day + "<Tab>QĐ 12/QĐ-UBND<F2><Wake>")
    let incident = try #require(try register.reader.incident(.sample(100))).incident
    #expect(incident.retainUntil == .sample(2028, 3, 1))
    let history = try register.reader.history(of: incident.id.record)
    #expect(history.first?.reason == "QĐ 12/QĐ-UBND")
  }

  /// The list itself leads into no restricted record; opening it for a reason does.
  @Test func aRestrictedRecordIsOpenedBeforeItIsDecided() throws {
    let register = try retained(isRestricted: true)
    let list = run(register, at: .privacy(.retention), "")
    #expect(!list.last.contains("Vụ số 100"))
    let narrow = run(register, at: .privacy(.retention), "", columns: 40, rows: 12).last
    #expect(narrow.contains("VV-2026-0001"))
    for key in ["e", "X"] {
      #expect(run(register, at: .privacy(.retention), key).last.contains("bấm R"))
    }
    let opened = run(register, at: .privacy(.retention), "<Enter>Rsoát hạn lưu<F2><Wake><Esc>e")
    #expect(opened.last.contains("Vụ số 100"))
  }

  private func retained(isRestricted: Bool = false) throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: true)
    var incident = Incident.sample("Vụ số 100")
    incident.retainUntil = .sample(2026, 3, 1)
    incident.state = .closed
    incident.isRestricted = isRestricted
    try register.write(.incident(.log(incident, isRestricted ? .sample() : nil)))
    return register
  }
}
