import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct DutyQuestionTests {
  private let now = SampleRegister.now
  private static let all = Window(.first, count: 10_000)

  private func register(_ count: Int, seed: UInt64) throws -> SampleRegister {
    var random = RepeatableChance(seed: seed)
    let register = try SampleRegister()
    try register.write(
      (0..<count).map { _ in
        Incident.sample(
          "Vụ việc", level: Level.allCases.randomElement(using: &random) ?? .notice,
          minutesAgo: .random(in: 1...20_000, using: &random), using: &random)
      })
    try register.write(
      (0..<count).map { index in
        var escalation = Escalation(
          id: .random(using: &random), request: "Đề nghị \(index)", addresseeLevel: .department,
          addressee: "Sở GD&ĐT")
        escalation.state = .sent
        escalation.sentAt = now.adding(minutes: -.random(in: 1...20_000, using: &random))
        escalation.dueOn = now.day.adding(days: .random(in: -3...20, using: &random))
        return escalation
      })
    return register
  }

  @Test func dutiesStandBySectionThenUrgencyThenTime() throws {
    let rows = try register(15, seed: 1).reader.duties(at: now, Self.all).rows
    // What is late comes latest first, everything else soonest first.
    let keys = rows.map { row in
      let late = row.duty.lateFrom.milliseconds
      return (row.section.rawValue, row.band.rawValue, row.section == .overdue ? -late : late)
    }
    #expect(keys.count > 60)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(rows.map(\.section)) == Set(DutyRow.Section.allCases))
    let week = now.day.firstOfWeek.adding(days: 6).end
    for row in rows {
      let late = row.duty.lateFrom
      switch row.section {
      case .overdue: #expect(late < now)
      case .today: #expect(late >= now && late <= now.day.end)
      case .thisWeek: #expect(late > now.day.end && late <= week)
      case .later: #expect(late > week)
      }
    }
  }

  @Test func everyOpenDutyOfEveryRecordIsThereOnce() throws {
    let register = try register(12, seed: 2)
    let rows = try register.reader.duties(at: now, Self.all).rows
    let open = try register.read { db in
      let duties = DutyRows(db: db, facts: register.facts)
      let incidents: [Incident] = try RecordRows(db: db).records("")
      let escalations: [Escalation] = try RecordRows(db: db).records("")
      return try incidents.flatMap { try duties.incidentDuties($0.id.record) }
        + escalations.flatMap { try duties.escalationDuties($0.id.record) }
    }.filter(\.isOpen).map(\.duty)
    #expect(rows.count == open.count)
    #expect(rows.allSatisfy { open.contains($0.duty) })
  }

  /// The page of an escalation and the list of today show one duty.
  @Test func theSheetOfAnEscalationHasTheDutyOfTheList() throws {
    let register = try register(12, seed: 2)
    let rows = try register.reader.duties(at: now, Self.all).rows
      .filter { $0.duty.subjectKind == Escalation.kind }
    #expect(rows.count > 5)
    for row in rows {
      let file = try #require(try register.reader.escalation(Identifier(row.duty.subject)))
      #expect(file.duty == row.duty)
      let recordedAt = try register.read { try RecordRows(db: $0).recordedAt(file.escalation.id) }
      #expect(file.recordedAt == recordedAt)
    }
  }

  @Test func pagesOfDutiesAreTheWholeListEitherWay() throws {
    let register = try register(12, seed: 3)
    let whole = try register.reader.duties(at: now, Self.all).rows
    var random = RepeatableChance(seed: 3)
    var forward: [DutyRow] = []
    var rows = try register.reader.duties(at: now, Window(.first, count: 5))
    while true {
      forward += rows.rows
      guard rows.hasLater, let last = rows.rows.last else { break }
      let count = Int.random(in: 1...9, using: &random)
      rows = try register.reader.duties(at: now, Window(.after(last.key), count: count))
    }
    #expect(forward == whole)
    var backward: [DutyRow] = []
    rows = try register.reader.duties(at: now, Window(.last, count: 5))
    while true {
      backward = rows.rows + backward
      guard rows.hasEarlier, let first = rows.rows.first else { break }
      let count = Int.random(in: 1...9, using: &random)
      rows = try register.reader.duties(at: now, Window(.before(first.key), count: count))
    }
    #expect(backward == whole)
  }

  @Test func aKeyKeepsItsPlaceWhenTheClockGoesOn() throws {
    let register = try register(12, seed: 4)
    let whole = try register.reader.duties(at: now, Self.all).rows
    let today = whole.first { $0.section == .today }
    let later = now.day.end
    let next = try register.reader.duties(at: later, Self.all).rows
    let key = try #require(today?.key)
    let rows = try register.reader.duties(at: later, Window(.from(key), count: 10_000))
    #expect(rows.rows == Array(next.suffix(rows.rows.count)))
    #expect(rows.rows.allSatisfy { $0.section != .overdue })
  }

  @Test func aDutySettledOrExcusedLeavesTheList() throws {
    var random = RepeatableChance(seed: 5)
    let register = try SampleRegister()
    let incident = Incident.sample("Bạo lực", level: .serious, using: &random)
    try register.write(incident)
    let before = try register.reader.duties(at: now, Self.all).rows
    let row = try #require(before.first)
    #expect(row.title.vietnamese == "Bạo lực" && row.level == .serious && row.number == nil)
    var done = DutyCompletion(
      subject: incident.id.record, rule: row.duty.rule, occurrence: row.duty.occurrence)
    done.excuse = "Không còn cần"
    try register.write(done)
    let after = try register.reader.duties(at: now, Self.all).rows
    #expect(
      !after.contains { $0.duty.rule == row.duty.rule && $0.duty.occurrence == row.duty.occurrence }
    )
    let file = try register.reader.incident(incident.id)
    #expect(file?.duties.contains { $0.rule == row.duty.rule && $0.isSettled } == true)
  }

  @Test func countersAgreeWithTheLists() throws {
    let register = try register(14, seed: 6)
    try register.queue.write { try Settings(db: $0).set(.origin, Array(repeating: 1, count: 16)) }
    var random = RepeatableChance(seed: 6)
    for (index, confirmed) in [nil, now.day, now.day.adding(months: -7)].enumerated() {
      var school = Institution.sample("Trường \(index)", using: &random)
      school.lastConfirmedOn = confirmed
      try register.write(school)
    }
    let counters = try register.reader.counters(at: now)
    let rows = try register.reader.duties(at: now, Self.all).rows
    #expect(
      counters.overdue.value == rows.count { $0.section == .overdue && !$0.duty.isImpossible })
    #expect(counters.impossible.value == rows.count(where: \.duty.isImpossible))
    #expect(counters.dueToday.value == rows.count { $0.section == .today })
    #expect(counters.openIncidents == 14 && counters.openEscalations == 14)
    #expect(counters.institutions == 3 && counters.unconfirmed.value == 2)
    #expect(try register.reader.header(at: now).overdue == counters.overdue)
  }
}
