import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct IncidentQuestionTests {
  private static let all = Window(.first, count: 1_000)

  @Test func worstComesFirstThenTheOldestNews() throws {
    var random = RepeatableChance(seed: 1)
    let register = try SampleRegister()
    for (title, level, minutes) in [
      ("a", Level.notice, 9), ("b", .verySerious, 5), ("c", .verySerious, 8), ("d", .serious, 1),
    ] {
      try register.write(
        Incident.sample(title, level: level, minutesAgo: minutes, using: &random))
    }
    let rows = try register.reader.incidents(IncidentQuery(), Self.all).rows
    #expect(rows.map(\.title) == ["c", "b", "d", "a"])
  }

  @Test func aQueryNarrowsByEveryPart() throws {
    var random = RepeatableChance(seed: 2)
    let register = try SampleRegister()
    let school = Institution.sample("Trường TH Mường Xén", using: &random)
    try register.write(school)
    var incidents: [Incident] = []
    for index in 0..<40 {
      var incident = Incident.sample(
        index % 3 == 0 ? "Ngộ độc thực phẩm" : "Đuối nước",
        level: index % 2 == 0 ? .serious : .notice,
        minutesAgo: index, number: index + 1, state: index % 5 == 0 ? .closed : .new, using: &random
      )
      if index % 4 == 0 { incident.institution = school.id }
      incidents.append(incident)
    }
    try register.write(incidents)
    for text in ["", "ngo doc", "phẩm", "vv 2026 7"] {
      for level in [nil, Level.serious] {
        for institution in [nil, school.id] {
          for onlyOpen in [true, false] {
            var query = IncidentQuery()
            (query.text, query.level, query.institution, query.onlyOpen) =
              (text, level, institution, onlyOpen)
            let expected = incidents.filter { incident in
              (level == nil || incident.level == level)
                && (institution == nil || incident.institution == institution)
                && (!onlyOpen || incident.state.isOpen) && Self.holds(incident, text)
            }
            let found = try register.reader.incidents(query, Self.all).rows.map(\.id)
            #expect(Set(found) == Set(expected.map(\.id)) && found.count == expected.count)
          }
        }
      }
    }
  }

  private static func holds(_ incident: Incident, _ text: String) -> Bool {
    let words = FoldedText.of(IncidentWords.text(incident.values))
    return TypedQuery(text).words.allSatisfy { words.contains(" " + $0.folded) }
  }

  @Test func aRowCarriesWhatIsJoinedToIt() throws {
    var random = RepeatableChance(seed: 3)
    let register = try SampleRegister()
    let school = Institution.sample("Trường TH Mường Xén", using: &random)
    var incident = Incident.sample("Đuối nước", level: .serious, number: 7, using: &random)
    incident.institution = school.id
    try register.write(school)
    try register.write(incident)
    let row = try #require(try register.reader.incidents(IncidentQuery(), Self.all).rows.first)
    #expect(row.institutionName == school.name && row.number?.text == "VV-2026-0007")
    let open = try register.reader.duties(at: SampleRegister.now, Self.all).rows.map(
      \.duty.lateFrom)
    #expect(row.nextDue == open.min())
    #expect(try register.reader.incident(numbered: .init(year: 2026, serial: 7)) == incident.id)
    #expect(try register.reader.incident(numbered: .init(year: 2026, serial: 8)) == nil)
    #expect(try register.reader.institution(school.id)?.incidents.map(\.id) == [incident.id])
    #expect(
      try register.reader.institutions(InstitutionQuery(), Self.all).rows.first?.openIncidents == 1)
  }

  @Test func aFileHoldsLogDutiesAndEscalations() throws {
    var random = RepeatableChance(seed: 4)
    let register = try SampleRegister()
    let incident = Incident.sample("Bạo lực học đường", level: .serious, using: &random)
    try register.write(incident)
    for minutes in [3, 9, 5] {
      try register.write(
        LogLine(
          id: .random(using: &random), incident: incident.id,
          writtenAt: SampleRegister.now.adding(minutes: -minutes), text: "\(minutes) phút trước"))
    }
    var escalation = Escalation(
      id: .random(using: &random), request: "Cử người hỗ trợ", addresseeLevel: .cluster,
      addressee: "Cụm 1")
    escalation.incident = incident.id
    escalation.state = .closed
    try register.write(escalation)
    let file = try #require(try register.reader.incident(incident.id))
    #expect(file.incident == incident && file.category?.code == "BL")
    #expect(
      file.log.map(\.text) == [.open("9 phút trước"), .open("5 phút trước"), .open("3 phút trước")])
    #expect(file.escalations.map(\.id) == [escalation.id])
    #expect(file.duties == file.duties.sorted { !$0.isSettled && $1.isSettled })
    #expect(!file.duties.isEmpty && file.findings.isEmpty)
    #expect(try register.reader.escalation(escalation.id)?.incident?.id == incident.id)
    #expect(try register.reader.incident(.random(using: &random)) == nil)
  }

  @Test func whatBecomesLateFirstStandsFirst() throws {
    var random = RepeatableChance(seed: 5)
    let register = try SampleRegister()
    for days in [1, 9, 3] {
      var escalation = Escalation(
        id: .random(using: &random), request: "Đề nghị \(days)0", addresseeLevel: .department,
        addressee: "Sở GD&ĐT")
      escalation.state = .sent
      escalation.sentAt = SampleRegister.now.adding(minutes: -days * 1_440)
      try register.write(escalation)
    }
    let rows = try register.reader.escalations(EscalationQuery(), Self.all).rows
    #expect(rows.map(\.request) == ["Đề nghị 90", "Đề nghị 30", "Đề nghị 10"])
    var query = EscalationQuery()
    query.text = "30 nghi"
    #expect(try register.reader.escalations(query, Self.all).rows.map(\.request) == ["Đề nghị 30"])
  }

  @Test func brokenRulesAndConflictsStandOnTheRecord() throws {
    var random = RepeatableChance(seed: 6)
    let register = try SampleRegister()
    let incident = Incident.sample("", using: &random)
    try register.write(incident)
    try register.queue.write {
      try $0.execute(
        sql: "INSERT INTO conflict (record, kind, field) VALUES (?, ?, 5)",
        arguments: [incident.id.record.databaseBlob, Int64(Kind.incident.rawValue)])
    }
    let findings = try register.reader.incident(incident.id)?.findings ?? []
    #expect(findings.count == 2)
    #expect(findings.last?.vietnamese == "Hai bản sổ ghi khác nhau ở mục “Mức độ”.")
  }
}
