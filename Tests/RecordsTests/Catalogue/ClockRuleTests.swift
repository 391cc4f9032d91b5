import Records
import Testing

@Suite struct ClockRuleTests {
  static func rule(
    _ limit: ClockRule.Limit, categories: [IncidentCategory.Code] = [],
    levels: ClosedRange<Int> = 1...4, triggers: [SeverityTrigger.Code] = [],
    matter: ClockRule.Matter = .incident
  ) -> ClockRule {
    ClockRule(
      code: "P-1", matter: matter, step: .notify, what: Phrase("Báo", "Tell"),
      categories: categories, levels: levels, triggers: triggers, recipients: [], limit: limit,
      countedFrom: .learned, recurrence: nil, actor: Phrase("ai đó", "somebody"), condition: nil,
      document: nil, basisKind: .default, confidence: .proposal, source: "")
  }

  @Test(arguments: [
    (ClockRule.Limit.atOnce, "2026-08-28T21:05:00+07:00"),
    (.minutes(30), "2026-08-28T21:35:00+07:00"), (.hours(24), "2026-08-29T21:05:00+07:00"),
    (.hours(72), "2026-08-31T21:05:00+07:00"), (.days(2), "2026-08-30T23:59:59.999+07:00"),
    (.workingDays(2), "2026-09-04T23:59:59.999+07:00"),
    (.endOfDay, "2026-08-28T23:59:59.999+07:00"),
    (.monthlyList, "2026-08-31T23:59:59.999+07:00"),
  ])
  func fallsDue(limit: ClockRule.Limit, iso: String) {
    let due = Self.rule(limit).due(
      from: Moment.at("2026-08-28T21:05:00+07:00"), calendar: .nationalDay2026)
    #expect(due?.moment == Moment.at(iso))
  }

  @Test func hasNoInstantForPromptly() {
    let start = Moment.at("2026-08-28T21:05:00+07:00")
    #expect(Self.rule(.promptly).due(from: start, calendar: .nationalDay2026) == nil)
  }

  @Test func explainsACountOfWorkingDaysAndItsDoubts() {
    let rule = Self.rule(.workingDays(2))
    let sure = rule.due(
      from: Moment.at("2026-08-28T08:00:00+07:00"), calendar: .nationalDay2026)
    #expect(sure?.count?.steps.isEmpty == false)
    #expect(sure?.isUnsure == false)
    let unsure = rule.due(
      from: Moment.at("2026-11-20T08:00:00+07:00"), calendar: .nationalDay2026)
    #expect(unsure?.isUnsure == true)
  }

  @Test func appliesByCategoryLevelAndTrigger() {
    let rule = Self.rule(
      .atOnce, categories: ["NĐ"], levels: 3...4, triggers: ["poisoned50", "death"])
    #expect(rule.applies(to: ["NĐ"], level: 4, met: ["death"]))
    #expect(rule.applies(to: ["BL", "NĐ"], level: 3, met: ["poisoned50", "hospital"]))
    #expect(!rule.applies(to: ["BL"], level: 4, met: ["death"]))
    #expect(!rule.applies(to: ["NĐ"], level: 2, met: ["death"]))
    #expect(!rule.applies(to: ["NĐ"], level: 4, met: ["hospital"]))
    #expect(Self.rule(.atOnce).applies(to: ["KH"], level: 1, met: []))
    #expect(!Self.rule(.atOnce, matter: .complaint).applies(to: ["KH"], level: 1, met: []))
  }

  @Test func saysItsLimitInBothLanguages() {
    #expect(ClockRule.Limit.atOnce.label == Phrase("ngay lập tức", "at once"))
    #expect(ClockRule.Limit.hours(1).label == Phrase("1 giờ", "1 hour"))
    #expect(ClockRule.Limit.workingDays(5).label == Phrase("5 ngày làm việc", "5 working days"))
  }
}
