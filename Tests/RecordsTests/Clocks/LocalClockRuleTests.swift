import Ledger
import Records
import Testing

/// What may be set for a limit of time, and what of it counts.
@Suite struct LocalClockRuleTests {
  private let law: ClockRule
  private let proposal: ClockRule
  private let followUp: ClockRule
  private let facts: DutyFacts

  init() throws {
    facts = try Shipped.facts()
    law = try #require(facts.clocks.first { $0.code == "L-ND-2" })
    proposal = try #require(facts.clocks.first { $0.code == "P-3-1" })
    followUp = try #require(facts.clocks.first { $0.code == "P-3-3" })
  }

  private func rule(
    _ shipped: ClockRule, _ limit: ClockRule.Limit, _ set: (inout LocalClockRule) -> Void = { _ in }
  ) -> LocalClockRule {
    var rule = LocalClockRule(
      code: shipped.code.rawValue, from: .on("2026-11-10"), limit: limit,
      countedFrom: shipped.countedFrom)
    set(&rule)
    return rule
  }

  @Test func lawIsTightenedAndAnnotatedNeverWeakened() {
    #expect(rule(law, .hours(24)) { $0.note = "gọi trạm y tế" }.problems(over: law) == [])
    #expect(rule(law, .hours(12)).problems(over: law) == [])
    let weaker: [LocalClockRule] = [
      rule(law, .hours(25)), rule(law, .hours(24)) { $0.isOff = true },
      rule(law, .hours(12)) { $0.countedFrom = .settled },
    ]
    for rule in weaker {
      #expect(rule.problems(over: law) == [.weakensLaw(limit: law.lawWords)])
    }
  }

  /// Another copy may send what could not be written here.
  @Test func whatWeakensLawCountsForNothing() {
    #expect(rule(law, .hours(48)).rule(over: law)?.limit == .hours(24))
    #expect(rule(law, .hours(48)) { $0.isOff = true }.rule(over: law) == law)
    let tightened = rule(law, .hours(12)) { $0.basis = .province }.rule(over: law)
    #expect(tightened?.limit == .hours(12))
    #expect(tightened?.basisKind == .law)
  }

  @Test func aProposalIsChangedOrSwitchedOff() {
    let own = rule(proposal, .minutes(30)) {
      $0.basis = .province
      $0.document = "1234/SGDĐT-VP"
      $0.issuedOn = .on("2026-11-05")
    }
    #expect(own.problems(over: proposal) == [])
    let counted = own.rule(over: proposal)
    #expect(counted?.limit == .minutes(30))
    #expect(counted?.basisKind == .province)
    #expect(counted?.confidence == .sourced)
    #expect(rule(proposal, .hours(1)) { $0.isOff = true }.rule(over: proposal) == nil)
  }

  @Test func aRuleOfSomebodyNamesItsPaperAndDay() {
    let bare = rule(proposal, .hours(2)) { $0.basis = .commune }
    #expect(
      bare.problems(over: proposal) == [
        .missing(LocalClockRule.Fields.document.label),
        .missing(LocalClockRule.Fields.issuedOn.label),
      ])
    #expect(rule(proposal, .hours(2)).problems(over: proposal) == [])
  }

  @Test func numbersDaysAndTextsKeepTheirLimits() {
    let bad = rule(proposal, .hours(0)) {
      $0.until = .on("2026-11-09")
      $0.note = String(repeating: "a", count: LocalClockRule.textLimit + 1)
    }
    #expect(bad.problems(over: proposal).count == 3)
    #expect(rule(proposal, .hours(LocalClockRule.countLimit)).problems(over: proposal) == [])
    #expect(rule(proposal, .hours(LocalClockRule.countLimit + 1)).problems(over: proposal) != [])
  }

  @Test func whatRecursIsSetInDays() {
    #expect(rule(followUp, .hours(3)).problems(over: followUp) == [.repeatsByDays])
    let daily = rule(followUp, .days(1)).rule(over: followUp)
    #expect(daily?.recurrence == .init(every: 1, unit: .days))
  }

  @Test func aRuleMadeHereSaysWhatIsToBeDone() {
    let code = LocalClockRule.newCode(RecordID(high: 7, low: 7))
    var own = LocalClockRule(code: code, from: .on("2026-11-01"), limit: .hours(1))
    #expect(own.problems(over: nil) == [.missing(LocalClockRule.Fields.what.label)])
    own.own.what = "Nhắn nhóm cụm"
    own.own.lowestLevel = 3
    own.own.highestLevel = 2
    #expect(own.problems(over: nil).count == 1)
    own.own.highestLevel = 4
    #expect(own.problems(over: nil) == [])
    #expect(own.rule(over: nil)?.levels == 3...4)
    let stray = LocalClockRule(code: "Z-1", from: .on("2026-11-01"), limit: .hours(1))
    #expect(stray.problems(over: nil).first == .noSuchRecord(LocalClockRule.title, "Z-1"))
  }

  @Test func isKeptWhole() {
    var rule = rule(proposal, .workingDays(3)) {
      $0.until = .on("2026-12-31")
      $0.document = "5/QĐ-UBND"
      $0.issuedOn = .on("2026-11-01")
      $0.setAt = .noon
      $0.note = "thử"
    }
    rule.own.what = "việc"
    rule.own.recipients = ["sogddt"]
    rule.own.categories = ["BL"]
    rule.own.lowestLevel = 2
    rule.own.recurs = true
    #expect(LocalClockRule(id: rule.id, values: rule.values) == rule)
  }

  @Test func theDaysOfARuleAreBothEndsIncluded() {
    let rule = rule(proposal, .hours(1)) { $0.until = .on("2026-11-20") }
    #expect(!rule.holds(on: .on("2026-11-09")))
    #expect(rule.holds(on: .on("2026-11-10")))
    #expect(rule.holds(on: .on("2026-11-20")))
    #expect(!rule.holds(on: .on("2026-11-21")))
  }

  @Test func theSameRuleFromTheSameDayIsOneRecord() {
    let one = LocalClockRule(code: "P-3-1", from: .on("2026-11-10"), limit: .hours(1))
    let same = LocalClockRule(code: "P-3-1", from: .on("2026-11-10"), limit: .hours(2))
    let later = LocalClockRule(code: "P-3-1", from: .on("2026-11-11"), limit: .hours(1))
    #expect(one.id == same.id)
    #expect(one.id != later.id)
  }

  @Test func setAtFollowsTheLimitAndNotTheNote() throws {
    var source = MemorySource()
    source.facts = facts
    let first = rule(proposal, .minutes(30))
    try source.apply(.clock(.save(first, reason: nil)))
    let stood = try source.record(first.id)
    #expect(stood.setAt == .noon)
    var noted = stood
    noted.note = "theo họp giao ban"
    try source.apply(.clock(.save(noted, reason: nil)), at: Moment.noon.adding(minutes: 5))
    #expect(try source.record(first.id).setAt == .noon)
    noted.limit = .minutes(20)
    try source.apply(.clock(.save(noted, reason: nil)), at: Moment.noon.adding(minutes: 9))
    #expect(try source.record(first.id).setAt == Moment.noon.adding(minutes: 9))
  }

  @Test func whatWasWithdrawnIsSetAgain() throws {
    var source = MemorySource()
    source.facts = facts
    let rule = rule(proposal, .minutes(30))
    try source.apply(.clock(.save(rule, reason: nil)))
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.clock(.withdraw(rule.id, reason: "")))
    }
    try source.apply(.clock(.withdraw(rule.id, reason: "nhầm")))
    #expect(try source.record(rule.id).isWithdrawn)
    #expect(try source.dutyFacts().localClocks.versions(of: "P-3-1").isEmpty)
    try source.apply(.clock(.save(rule, reason: nil)))
    #expect(try !source.record(rule.id).isWithdrawn)
  }
}
