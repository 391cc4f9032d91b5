import Ledger
import Records
import Testing

/// Who is on duty at a moment.
@Suite struct DutyCoverTests {
  private func cover(
    _ days: CoverDays, _ start: String, _ end: String, from: String = "2026-11-01",
    until: String? = nil
  ) -> DutyCover {
    var values = FieldValues()
    values.set(DutyCover.Fields.personName, "Vi Văn Trực")
    values.set(DutyCover.Fields.phone, "0000 111 222")
    values.set(DutyCover.Fields.days, days)
    values.set(DutyCover.Fields.startsAt, start)
    values.set(DutyCover.Fields.endsAt, end)
    values.set(DutyCover.Fields.fromOn, Day.on(from))
    values.set(DutyCover.Fields.untilOn, until.map { Day.on($0) })
    return DutyCover(id: .number(20), values: values)
  }

  private func at(_ day: String, _ time: String) -> Moment { .at("\(day)T\(time):00+07:00") }

  /// 21 November 2026 is a Saturday.
  @Test(arguments: [
    ("2026-11-20", "17:00", true), ("2026-11-20", "16:59", false), ("2026-11-21", "07:29", true),
    ("2026-11-21", "07:30", false),
  ])
  func aNightGoesOnUntilMorning(day: String, time: String, isOn: Bool) {
    #expect(cover(.everyDay, "17:00", "7h30").isOnDuty(at: at(day, time)) == isOn)
  }

  @Test func theNightOfFridayIsNoNightOfTheWeekend() {
    let weekend = cover(.weekends, "17:00", "07:30")
    #expect(!weekend.isOnDuty(at: at("2026-11-21", "06:00")))
    #expect(weekend.isOnDuty(at: at("2026-11-21", "18:00")))
    #expect(weekend.isOnDuty(at: at("2026-11-23", "06:00")))
    #expect(!weekend.isOnDuty(at: at("2026-11-23", "18:00")))
    let workdays = cover(.workdays, "17:00", "07:30")
    #expect(workdays.isOnDuty(at: at("2026-11-21", "06:00")))
    #expect(!workdays.isOnDuty(at: at("2026-11-21", "18:00")))
  }

  @Test func theSameTimeTwiceIsDayAndNight() {
    let whole = cover(.everyDay, "00:00", "00:00", until: "2026-11-21")
    #expect(whole.isOnDuty(at: at("2026-11-21", "23:59")))
    #expect(!whole.isOnDuty(at: at("2026-11-22", "00:00")))
  }

  @Test func theLastNightEndsOnTheDayAfter() {
    let night = cover(.everyDay, "17:00", "07:30", from: "2026-11-20", until: "2026-11-20")
    #expect(!night.isOnDuty(at: at("2026-11-20", "06:00")))
    #expect(night.isOnDuty(at: at("2026-11-21", "06:00")))
    #expect(!night.isOnDuty(at: at("2026-11-21", "18:00")))
  }

  @Test func aTimeThatIsNoneIsRefused() {
    let wrong = cover(.everyDay, "25:00", "07:30").problems(today: .on("2026-11-21"))
    #expect(
      wrong == [
        .badTime(DutyCover.Fields.startsAt.label, .noSuchTime(hour: 25, minute: 0))
      ])
    #expect(!cover(.everyDay, "tối", "07:30").isOnDuty(at: at("2026-11-21", "18:00")))
  }
}
