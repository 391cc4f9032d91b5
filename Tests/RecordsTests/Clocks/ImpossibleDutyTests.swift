import Ledger
import Records
import Testing

/// What was late before anybody here could know of it.
@Suite struct ImpossibleDutyTests {
  private func owed(
    _ limit: ClockRule.Limit, occurred: String?, _ precision: TimePrecision = .exact,
    setAt: String = "2026-11-01T08:00:00+07:00"
  ) throws -> Duty {
    var rule = LocalClockRule(
      code: "X-0000bbbb", from: .on("2026-11-01"), limit: limit, countedFrom: .happened)
    rule.own.what = "Báo cáo cụm"
    rule.setAt = .at(setAt)
    var facts = try Shipped.facts()
    facts.localClocks = LocalClocks([rule])
    let incident = Incident.example(category: "TT").with {
      $0.occurredFrom = occurred.map { .at($0) }
      $0.precision = precision
    }
    let all = IncidentDuties(incident: incident, completions: [], facts: facts).all
    return try #require(all.first { $0.rule == "X-0000bbbb" })
  }

  /// Learned at 10:40.
  @Test func isWhatWasDueBeforeTheNews() throws {
    let impossible = try owed(.hours(2), occurred: "2026-11-21T08:39:00+07:00")
    #expect(impossible.isImpossible)
    #expect(!impossible.isOverdue(at: .noon))
    #expect(
      impossible.explanation.last?.vietnamese
        == "không thể kịp ngay từ đầu: hạn đã qua khi được biết (10:40 21/11/2026)")
    // At the very minute of the news it could still have been done.
    let just = try owed(.hours(2), occurred: "2026-11-21T08:40:00+07:00")
    #expect(!just.isImpossible)
    #expect(just.isOverdue(at: .noon))
  }

  @Test func anUnknownTimeCountsFromTheNews() throws {
    let duty = try owed(.hours(2), occurred: nil)
    #expect(duty.due == .at("2026-11-21T12:40:00+07:00"))
    #expect(!duty.isImpossible)
  }

  /// Where only the day is known it may have been at its end.
  @Test func aDayWithoutATimeCountsFromItsEnd() throws {
    let day = "2026-11-20T00:00:00+07:00"
    let duty = try owed(.hours(12), occurred: day, .day)
    #expect(duty.start == Day.on("2026-11-20").end)
    #expect(!duty.isImpossible)
    #expect(try owed(.hours(2), occurred: day, .day).isImpossible)
  }

  /// What names no number can still be done at once.
  @Test func whatNamesNoNumberCountsFromTheNews() throws {
    let duty = try owed(.promptly, occurred: "2026-11-10T08:00:00+07:00")
    #expect(!duty.isImpossible)
    #expect(duty.explanation.contains { $0.vietnamese.hasPrefix("Tính từ khi biết") })
  }

  @Test func isWhatARuleAskedBeforeItWasEntered() throws {
    let late = try owed(
      .minutes(30), occurred: "2026-11-21T10:30:00+07:00", setAt: "2026-11-21T18:00:00+07:00")
    #expect(late.isImpossible)
    #expect(late.impossibility?.vietnamese.hasSuffix("khi quy tắc được ghi vào sổ") == true)
  }

  /// Typing late is no excuse: what was known on Saturday is late on Monday.
  @Test func isNotWhatWasTypedLate() throws {
    let incident = Incident.example(category: "XH", level: .verySerious)
    let all = IncidentDuties(
      incident: incident, completions: [], facts: try Shipped.facts()
    ).all
    #expect(all.filter(\.isImpossible).isEmpty)
  }

  @Test func isAnAnswerThatWasDueBeforeItCame() throws {
    var petition = Escalation.example()
    petition.matter = .petition
    petition.issue.raisedOn = .on("2026-11-20")
    petition.petition.limitOn = .on("2026-11-18")
    let duties = EscalationDuties(
      escalation: petition, writtenAt: .noon, calendar: WorkingCalendar([])
    ).all
    #expect(duties.map(\.isImpossible) == [true])
  }
}
