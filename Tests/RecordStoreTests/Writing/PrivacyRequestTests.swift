import Ledger
import Records
import TestChance
import Testing

@testable import RecordStore

/// Requests of data subjects as they are kept: who asks stands sealed, the days do not.
@Suite struct PrivacyRequestTests {
  private let register: ScratchRegister

  init() throws { register = try ScratchRegister(sealed: true) }

  private func save(
    _ ask: PrivacyAsk, _ day: String, _ name: String = "Lương Văn Tâm qx7"
  ) throws -> PrivacyRequest {
    var request = PrivacyRequest(
      id: register.newID(), ask: ask, receivedOn: Day(iso: day) ?? .first)
    request.requester = name
    request.detail = "xin bản sao học bạ của cháu qx7"
    try register.write(.privacy(.save(request)))
    return request
  }

  private func listed(onlyOpen: Bool = true) throws -> [PrivacyRow] {
    try register.store.reader.privacyRequests(
      onlyOpen: onlyOpen, Window(.first, count: 20)
    ).rows
  }

  @Test func standByTheDayTheyCameAndOpenWithTheKeys() throws {
    let late = try save(.access, "2026-11-20")
    let early = try save(.object, "2026-11-18")
    #expect(try listed().map(\.request) == [early, late])
    register.store.lock()
    #expect(try listed().map(\.request.requester) == ["", ""])
    let sheet = try #require(try register.store.reader.privacyRequest(late.id))
    #expect(sheet.isLocked && sheet.request.detail.isEmpty && sheet.request.ask == .access)
    #expect(try register.store.check().findings == [])
  }

  @Test func oneMayBeNotedWhileLockedAndIsReadAfterwards() throws {
    register.store.lock()
    let request = try save(.correct, "2026-11-20")
    try register.store.unlock(
      author: register.officer,
      passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    #expect(try register.store.reader.privacyRequest(request.id)?.request == request)
  }

  @Test func whatIsClosedLeavesTheListOfOpenOnes() throws {
    var request = try save(.access, "2026-11-20")
    request.answeredOn = Day(iso: "2026-11-21")
    request.outcome = .done
    request.closedOn = Day(iso: "2026-11-21")
    try register.write(.privacy(.save(request)))
    #expect(try listed().isEmpty)
    #expect(try listed(onlyOpen: false).map(\.request.outcome) == [.done])
    try register.write(.privacy(.withdraw(request.id, reason: "ghi trùng")))
    #expect(try listed(onlyOpen: false).isEmpty)
  }

  @Test func nobodyReadsWhoAskedInTheFilesAndErasingDestroysIt() throws {
    let request = try save(.erase, "2026-11-20")
    try register.store.backUp()
    #expect(try WordHunt("qx7").files(in: register.folder.path) == [])
    let report = try register.store.erase(
      request.id.record, ground: "Yêu cầu của chủ thể", by: register.officer)
    #expect(report.rest.isEmpty)
    let sheet = try #require(try register.store.reader.privacyRequest(request.id))
    #expect(sheet.isErased && sheet.request.requester.isEmpty)
    #expect(try register.store.check().findings == [])
  }

  @Test func recordsReachTheirRetentionDayInItsOrder() throws {
    var incidents: [Incident] = []
    for (title, day) in [("sau", "2026-12-31"), ("trước", "2026-01-05"), ("năm sau", "2027-01-01")]
    {
      var incident = Incident(
        id: register.newID(), category: "BL", level: .notice, title: title,
        learnedAt: register.clock.now)
      incident.retainUntil = Day(iso: day)
      incident.state = .closed
      let line = LogLine(
        id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: "kín")
      try register.write(.incident(.log(incident, line)))
      incidents.append(incident)
    }
    let last = try #require(Day(iso: "2026-12-31"))
    let rows = try register.store.reader.retention(upTo: last, Window(.first, count: 9)).rows
    #expect(rows.map(\.incident.title) == ["trước", "sau"])
    #expect(rows.map(\.sealedRecords) == [1, 1])
    let today = register.clock.now.day
    let closed = rows[0].incident.state == .closed
    #expect(rows[0].proposal(on: today) == (closed ? .erase : .keep))
    let line = try #require(try register.store.reader.incident(incidents[1].id)?.log.first)
    _ = try register.store.erase(line.id.record, ground: "Hết hạn", by: register.officer)
    let after = try register.store.reader.retention(upTo: last, Window(.first, count: 9)).rows
    #expect(after[0].sealedRecords == 0)
  }
}
