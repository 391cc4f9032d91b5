import Records
import Testing

/// What is never later than a limit of law, and what is.
@Suite struct LimitTests {
  typealias Limit = ClockRule.Limit

  @Test(arguments: [
    (Limit.hours(24), Limit.hours(24)), (.hours(23), .hours(24)), (.minutes(1440), .hours(24)),
    (.atOnce, .hours(1)), (.endOfDay, .hours(24)), (.days(4), .workingDays(5)),
    (.days(5), .workingDays(5)), (.workingDays(5), .workingDays(5)), (.hours(2), .promptly),
    (.endOfDay, .promptly), (.hours(24), .days(1)), (.atOnce, .atOnce),
  ])
  func isWithin(_ limit: Limit, _ law: Limit) {
    #expect(limit.isWithin(law))
  }

  @Test(arguments: [
    (Limit.hours(25), Limit.hours(24)), (.days(1), .hours(24)), (.workingDays(1), .hours(72)),
    (.workingDays(4), .days(5)), (.days(6), .workingDays(5)), (.promptly, .hours(24)),
    (.minutes(1), .atOnce), (.days(2), .promptly), (.monthlyList, .days(30)),
  ])
  func isLonger(_ limit: Limit, _ law: Limit) {
    #expect(!limit.isWithin(law))
  }

  @Test func aUnitAndANumberMakeALimitAndBack() {
    for unit in LimitUnit.allCases {
      #expect(unit.limit(3)?.unit == unit)
      #expect(unit.limit(3)?.count == (unit.isCounted ? 3 : nil))
      #expect((unit.limit(nil) == nil) == unit.isCounted)
    }
  }
}
