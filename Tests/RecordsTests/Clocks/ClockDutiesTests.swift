import Ledger
import Records
import Testing

/// What is owed by the limits of time that were set here.
@Suite struct ClockDutiesTests {
  private let shipped: DutyFacts

  init() throws { shipped = try Shipped.facts() }

  private func duties(
    _ incident: Incident, _ rules: [LocalClockRule], done: [DutyCompletion] = []
  ) -> [Duty] {
    var facts = shipped
    facts.localClocks = LocalClocks(rules)
    return IncidentDuties(incident: incident, completions: done, facts: facts).all
  }

  private func owed(
    _ rule: String, of incident: Incident, _ rules: [LocalClockRule], done: [DutyCompletion] = []
  ) -> Duty? {
    duties(incident, rules, done: done).last { $0.rule == rule }
  }

  private func set(
    _ code: String, from day: String, _ limit: ClockRule.Limit,
    _ set: (inout LocalClockRule) -> Void = { _ in }
  ) -> LocalClockRule {
    var rule = LocalClockRule(code: code, from: .on(day), limit: limit)
    rule.basis = .province
    rule.document = "1234/SGDĐT-VP"
    rule.issuedOn = .on("2026-11-05")
    rule.setAt = .at("2026-11-05T08:00:00+07:00")
    set(&rule)
    return rule
  }

  /// Learned on 21 November at 10:40.
  private let serious = Incident.example(category: "TT", level: .serious)

  @Test func theRuleOfTheDayOnWhichTheClockBeganCounts() {
    let earlier = set("P-3-1", from: "2026-11-10", .minutes(30))
    let sameDay = set("P-3-1", from: "2026-11-21", .minutes(20))
    let later = set("P-3-1", from: "2026-11-22", .minutes(10))
    func due(_ rules: [LocalClockRule]) -> Int? {
      owed("P-3-1", of: serious, rules)?.due.map { serious.learnedAt.minutes(to: $0) }
    }
    #expect(due([]) == 60)
    #expect(due([earlier]) == 30)
    #expect(due([earlier, later]) == 30)
    #expect(due([earlier, sameDay, later]) == 20)
    #expect(due([later]) == 60)
    let ended = set("P-3-1", from: "2026-11-10", .minutes(30)) { $0.until = .on("2026-11-20") }
    #expect(due([ended]) == 60)
  }

  @Test func theExplanationNamesTheRuleItsGroundAndTheListBesideIt() {
    let rule = set("P-3-1", from: "2026-11-10", .minutes(30)) { $0.note = "gọi cụm trưởng trước" }
    let lines = owed("P-3-1", of: serious, [rule])?.explanation.map(\.vietnamese) ?? []
    #expect(
      lines.prefix(3) == [
        "Quy tắc: quy định của tỉnh, 1234/SGDĐT-VP ngày 05/11/2026, từ 10/11/2026",
        "Danh mục ghi: 1 giờ [đề xuất của phần mềm]", "Ghi chú: gọi cụm trưởng trước",
      ])
    let own = owed("P-3-1", of: serious, [])?.explanation.map(\.vietnamese) ?? []
    #expect(own.first == "Quy tắc: đề xuất của phần mềm")
  }

  @Test func whatIsSwitchedOffIsNotOwedButWhatWasDoneStays() {
    let off = set("P-3-1", from: "2026-11-10", .hours(1)) { $0.isOff = true }
    #expect(owed("P-3-1", of: serious, [off]) == nil)
    let done = DutyCompletion.done("P-3-1", of: serious, at: "2026-11-21T11:00:00+07:00")
    #expect(owed("P-3-1", of: serious, [off], done: [done])?.isSettled == true)
  }

  private func poisoning() -> Incident {
    Incident.example(category: "NĐ", level: .serious).with { $0.casualties.ill = 7 }
  }

  @Test func aTightenedLawIsMeasuredByTheLaw() throws {
    let rule = set("L-ND-2", from: "2026-11-10", .hours(12))
    let duty = try #require(owed("L-ND-2", of: poisoning(), [rule]))
    let learned = poisoning().learnedAt
    #expect(duty.due == learned.adding(minutes: 12 * 60))
    #expect(duty.limitAt == learned.adding(minutes: 24 * 60))
    #expect(duty.basisKind == .law)
    let lines = duty.explanation.map(\.vietnamese)
    #expect(lines.contains("Pháp luật cho: 24 giờ [01/2006/QĐ-BYT]"))
    #expect(lines.contains { $0.hasPrefix("Theo pháp luật thì hạn cuối là 10:40 22/11/2026") })
  }

  /// A stricter limit that was set too late to be kept does not hide the law's own.
  @Test func aTighteningThatCameTooLateGivesWayToTheLaw() throws {
    let rule = set("L-ND-2", from: "2026-11-10", .hours(1)) {
      $0.setAt = .at("2026-11-21T20:00:00+07:00")
    }
    let duty = try #require(owed("L-ND-2", of: poisoning(), [rule]))
    #expect(duty.due == poisoning().learnedAt.adding(minutes: 24 * 60))
    #expect(!duty.isImpossible)
  }

  /// Nobody gets rid of being late by a rule that is dated back.
  @Test func aRuleDatedBackLeavesTheLateLate() throws {
    let rule = set("P-3-1", from: "2026-11-10", .minutes(10)) {
      $0.setAt = .at("2026-11-21T20:00:00+07:00")
    }
    let duty = try #require(owed("P-3-1", of: serious, [rule]))
    #expect(!duty.isImpossible)
    #expect(duty.isOverdue(at: .at("2026-11-21T20:00:00+07:00")))
    #expect(duty.due == serious.learnedAt.adding(minutes: 60))
    #expect(
      duty.explanation.map(\.vietnamese).contains(
        "Ghi vào sổ sau khi hạn ấy đã qua: việc này tính theo danh mục"))
    // A longer one that came late counts: its own end was still to be kept.
    let longer = set("P-3-1", from: "2026-11-10", .hours(2)) {
      $0.setAt = .at("2026-11-21T20:00:00+07:00")
    }
    #expect(owed("P-3-1", of: serious, [longer])?.due == serious.learnedAt.adding(minutes: 120))
  }

  @Test func aRuleMadeHereIsADutyOfItsOwn() throws {
    let own = set("X-0000aaaa", from: "2026-11-01", .hours(1)) {
      $0.own.what = "Nhắn nhóm cụm"
      $0.own.recipients = ["sogddt"]
      $0.own.lowestLevel = 3
    }
    let duty = try #require(owed("X-0000aaaa", of: serious, [own]))
    #expect(duty.what.vietnamese == "Nhắn nhóm cụm")
    #expect(duty.basisKind == .province)
    #expect(duty.isCall)
    #expect(!duty.blocksClosing)
    let light = Incident.example(category: "TT", level: .notice)
    #expect(owed("X-0000aaaa", of: light, [own]) == nil)
    // Telling the Department so is telling it.
    let done = DutyCompletion.done("X-0000aaaa", of: serious, at: "2026-11-21T11:00:00+07:00")
    #expect(owed("N-sogddt", of: serious, [own], done: [done])?.isSettled == true)
  }

  @Test func aLaterVersionOfARuleMadeHereReplacesTheEarlier() {
    let first = set("X-0000aaaa", from: "2026-11-01", .hours(1)) { $0.own.what = "Nhắn" }
    let narrow = set("X-0000aaaa", from: "2026-11-20", .hours(1)) {
      $0.own.what = "Nhắn"
      $0.own.lowestLevel = 4
    }
    #expect(owed("X-0000aaaa", of: serious, [first]) != nil)
    #expect(owed("X-0000aaaa", of: serious, [first, narrow]) == nil)
  }

  @Test func eachTimeOfWhatRecursCountsByTheRuleThen() throws {
    let daily = set("P-3-3", from: "2026-11-23", .days(1))
    let first = owed("P-3-3", of: serious, [daily])
    #expect(first?.due == Day.on("2026-11-23").end)
    let done = DutyCompletion.done("P-3-3", of: serious, at: "2026-11-23T09:00:00+07:00")
    let next = try #require(owed("P-3-3", of: serious, [daily], done: [done]))
    #expect(next.occurrence == 2)
    #expect(next.due == Day.on("2026-11-24").end)
    let off = set("P-3-3", from: "2026-11-23", .days(1)) { $0.isOff = true }
    #expect(duties(serious, [off], done: [done]).filter { $0.rule == "P-3-3" }.count == 1)
  }
}
