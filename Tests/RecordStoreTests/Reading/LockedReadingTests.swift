import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct LockedReadingTests {
  private static let all = Window(.first, count: 100)

  private func restricted(
    in register: ScratchRegister
  ) throws -> Identifier<Incident> {
    var incident = Incident(
      id: register.newID(), category: "XH", level: .verySerious, title: "Xâm hại tại nhà",
      learnedAt: register.clock.now)
    incident.isRestricted = true
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: "Kín")
    try register.write(.incident(.log(incident, line)))
    return incident.id
  }

  private func openForAReason(
    _ incident: Identifier<Incident>, in register: ScratchRegister
  ) throws {
    try register.write(
      .people(
        .opened(
          AccessNote(
            id: register.newID(), incident: incident, reason: "kế hoạch hỗ trợ",
            openedAt: register.clock.now))))
  }

  /// By whoever gave the reason, for as long as it holds; nothing is decrypted to find that out.
  @Test func aRestrictedIncidentIsReadForAReasonThatHolds() throws {
    let register = try ScratchRegister(sealed: true)
    let reader = register.store.reader
    register.store.setAuthor(register.officer)
    let id = try restricted(in: register)
    var person = Person(id: register.newID(), incident: id, role: .victim)
    person.name = "kín"
    try register.write(.people(.save(person)))
    let measure = Measure(id: register.newID(), incident: id, what: "kín")
    try register.write(.incidentPart(.measure(measure)))
    func titles() throws -> [String] {
      try reader.incidents(IncidentQuery(), Self.all).rows.map(\.title)
    }
    #expect(try titles() == [IncidentRows.mask])
    #expect(try reader.hiddenIncident(of: measure.id.record, Measure.kind) == id)
    try openForAReason(id, in: register)
    #expect(try titles() == ["Xâm hại tại nhà"] && !reader.isHidden(id))
    #expect(try reader.hiddenIncident(of: measure.id.record, Measure.kind) == nil)
    register.store.setAuthor(register.newID())
    #expect(try titles() == [IncidentRows.mask])
    register.store.setAuthor(register.officer)
    try register.tamper { try $0.execute(sql: "UPDATE sealedValue SET box = x'00'") }
    #expect(try titles() == ["Xâm hại tại nhà"] && !reader.isHidden(id))
    register.clock.pass(minutes: AccessNote.validMinutes)
    #expect(try titles() == [IncidentRows.mask] && reader.isHidden(id))
  }

  /// What undo would take back is told to whoever is at the machine.
  @Test func undoNamesARestrictedIncidentByItsNumber() throws {
    let register = try ScratchRegister(sealed: true)
    let id = try restricted(in: register)
    let number = try #require(try register.store.reader.incident(id)?.incident.number?.text)
    for change in [
      .measure(Measure(id: register.newID(), incident: id, what: "kín")),
      .site(SiteImpact(id: register.newID(), incident: id, site: "kín")),
    ] as [IncidentPartChange] {
      try register.write(.incidentPart(change))
      let told = try #require(try register.store.reader.takenBackByUndo()).what.vietnamese
      #expect(told.contains(number) && !told.contains("kín"))
    }
  }

  @Test func aLockedRegisterMasksTheTitlesOfRestrictedIncidents() throws {
    let register = try ScratchRegister(sealed: true)
    let id = try restricted(in: register)
    let reader = register.store.reader
    register.store.setAuthor(register.officer)
    try openForAReason(id, in: register)
    #expect(
      try reader.incidents(IncidentQuery(), Self.all).rows.map(\.title) == ["Xâm hại tại nhà"])
    register.store.lock()
    #expect(try reader.header(at: register.clock.now).isLocked)
    let row = try #require(try reader.incidents(IncidentQuery(), Self.all).rows.first)
    #expect(row.title == IncidentRows.mask && row.isRestricted && row.number != nil)
    let duties = try reader.duties(at: register.clock.now, Self.all).rows
    #expect(!duties.isEmpty && !duties.contains { $0.title.vietnamese != IncidentRows.mask })
    let hit = try reader.search("vv \(row.number?.year ?? 0)", limit: 3).first {
      $0.kind == .incidents
    }
    #expect(hit?.hits.first?.title.hasSuffix(IncidentRows.mask) == true)
    #expect(try reader.incident(id)?.log.map(\.text) == [.locked])
  }

  @Test func noWordOfARestrictedIncidentIsFoundLockedOrOpen() throws {
    let register = try ScratchRegister(sealed: true)
    _ = try restricted(in: register)
    for isLocked in [false, true] {
      if isLocked { register.store.lock() }
      var query = IncidentQuery()
      query.text = "xam hai"
      #expect(try register.store.reader.incidents(query, Self.all).rows.isEmpty)
      let groups = try register.store.reader.search("xam hai tai nha", limit: 3)
      #expect(!groups.contains { $0.kind == .incidents })
    }
  }

  @Test func sealedWordsOfAnEscalationAreThereOnlyUnlocked() throws {
    let register = try ScratchRegister(sealed: true)
    var escalation = Escalation(
      id: register.newID(), request: "Cử người hỗ trợ", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.detail = "Nội dung kín"
    try register.write(.escalation(.add(escalation)))
    let open = try #require(try register.store.reader.escalation(escalation.id))
    #expect(open.escalation.detail == "Nội dung kín" && !open.isLocked && !open.isErased)
    register.store.lock()
    let locked = try #require(try register.store.reader.escalation(escalation.id))
    #expect(locked.escalation.detail == nil && locked.isLocked)
    #expect(locked.escalation.request == "Cử người hỗ trợ")
    #expect(
      try register.store.reader.search("kin", limit: 3).allSatisfy { $0.kind != .escalations })
  }

  @Test func aWithdrawnClusterIsNotShownAgainFromTheShippedList() throws {
    let register = try ScratchRegister()
    let reader = register.store.reader
    var cluster = try #require(try reader.clusters().first)
    cluster.isWithdrawn = true
    try register.write(.cluster(.save(cluster)))
    #expect(try reader.clusters().map(\.number) == [2, 3, 4, 5])
    #expect(try reader.cluster(cluster.id) == nil)
    #expect(try reader.header(at: register.clock.now).cluster == nil)
  }
}
