import Ledger
import Records
import Testing

@testable import RecordStore

/// The numbers of a period, on a register of a few incidents.
@Suite struct IncidentNumbersReadingTests {
  private let register: SampleRegister
  private let now = SampleRegister.now

  init() throws { register = try SampleRegister() }

  private func incident(
    _ number: UInt64, _ category: String, _ source: NewsSource, daysAgo: Int,
    _ set: (inout Incident) -> Void = { _ in }
  ) throws -> Incident {
    var incident = Incident(
      id: Identifier(RecordID(high: 1, low: number)), category: category, level: .serious,
      title: "Thử", learnedAt: now.adding(minutes: -daysAgo * 1440))
    incident.source = source
    set(&incident)
    try register.write(incident)
    return incident
  }

  private func done(_ rule: String, _ incident: Incident, afterMinutes minutes: Int) throws {
    var done = DutyCompletion(subject: incident.id.record, rule: rule, occurrence: 1)
    done.doneAt = incident.learnedAt.adding(minutes: minutes)
    try register.write(done)
  }

  private func numbers(_ period: NumbersPeriod) throws -> IncidentNumbers {
    try register.reader.incidentNumbers(in: period, at: now)
  }

  @Test func countsByCategoryMonthSourceAndLevel() throws {
    _ = try incident(1, "TT", .school, daysAgo: 2)
    _ = try incident(2, "TT", .press, daysAgo: 30)
    _ = try incident(3, "BL", .socialMedia, daysAgo: 31) { $0.level = .notice }
    _ = try incident(4, "BL", .school, daysAgo: 200)
    _ = try incident(5, "BL", .school, daysAgo: 3) { $0.state = .falseReport }
    _ = try incident(6, "BL", .school, daysAgo: 3) { $0.state = .duplicate }
    _ = try incident(7, "BL", .school, daysAgo: 3) { $0.isWithdrawn = true }
    let numbers = try numbers(.quarter(year: 2026, 4))
    #expect(numbers.total == 3)
    #expect(numbers.categories.map(\.code) == ["BL", "TT"])
    #expect(numbers.categories.map(\.months) == [[1, 0, 0], [1, 1, 0]])
    #expect(numbers.perMonth == [2, 1, 0])
    #expect(numbers.levels == [1, 0, 2, 0])
    #expect(numbers.fromPress == 2)
    #expect(numbers.percentFromPress == 67)
    #expect(numbers.falseReports == 1)
    #expect(numbers.duplicates == 1)
    #expect(try self.numbers(.month(YearMonth(of: now.day))).total == 1)
    #expect(try self.numbers(.schoolYear(2026)).total == 3)
    #expect(try self.numbers(.schoolYear(2025)).total == 1)
  }

  @Test func measuresTheFirstCall() throws {
    let first = try incident(1, "TT", .school, daysAgo: 2)
    try done("P-3-1", first, afterMinutes: 40)
    try done("N-gia_dinh", first, afterMinutes: 20)
    let second = try incident(2, "TT", .school, daysAgo: 3)
    try done("N-gia_dinh", second, afterMinutes: -15)
    _ = try incident(3, "TT", .school, daysAgo: 4)
    let call = try numbers(.month(YearMonth(of: now.day))).firstCall
    #expect(call.median == 10)
    #expect(call.longest == 20)
    #expect(call.withoutCall == 1)
  }

  @Test func tellsLawFromProposalsAndWhatCouldNotBeKept() throws {
    var own = LocalClockRule(
      code: "X-0000dddd", from: SampleRegister.day(2026, 11, 1), limit: .hours(2),
      countedFrom: .happened)
    own.own.what = "Báo cáo cụm"
    own.basis = .commune
    own.setAt = own.from.start
    try register.write(own)
    let poisoned = try incident(1, "NĐ", .school, daysAgo: 2) {
      $0.casualties.ill = 3
      $0.occurredFrom = $0.learnedAt.adding(minutes: -3 * 1440)
    }
    try done("L-ND-2", poisoned, afterMinutes: 24 * 60)
    try done("P-3-1", poisoned, afterMinutes: 61)
    let share = try numbers(.month(YearMonth(of: now.day))).share(.law)
    #expect(share.inTime == 1)
    #expect(share.late == 0)
    #expect(share.impossible == 0)
    #expect(try numbers(.month(YearMonth(of: now.day))).share(.local).impossible == 1)
    let proposals = try numbers(.month(YearMonth(of: now.day))).share(.proposal)
    #expect(proposals.late >= 1)
    #expect(proposals.inTime == 0)
  }

  @Test func theOutcomeOfADutyIsOneOfItsKinds() throws {
    let open = try incident(1, "TT", .school, daysAgo: 0)
    var excuse = DutyCompletion(subject: open.id.record, rule: "P-3-1", occurrence: 1)
    excuse.excuse = "Chủ tịch đang ở hiện trường"
    try register.write(excuse)
    let share = try numbers(.month(YearMonth(of: now.day))).share(.proposal)
    #expect(share.excused == 1)
    // The quick report by tonight, the follow-up in two days.
    #expect(share.waiting == 2)
    #expect(share.late == 0)
    #expect(share.openWithoutLimit > 0)
  }

  /// Nothing is read but the incidents of the period.
  @Test func readsAlongAnIndex() throws {
    try register.read { db in
      let plan = try SQLStatement(
        """
        EXPLAIN QUERY PLAN SELECT count(*) FROM incident INDEXED BY incidentByTime
        WHERE knownSince BETWEEN 1 AND 2 AND isWithdrawn = 0
        """, in: db)
      var steps: [String] = []
      while try plan.next() { steps.append(plan.text(3)) }
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH incident USING INDEX incidentByTime") })
    }
  }
}
