import Records
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11_016, .tuesday), ("2026-11-21", 20_778, .saturday),
    ("2012-10-28", 15_641, .sunday), ("1900-03-01", -25_508, .thursday),
  ])
  func isCountedFrom1970(iso: String, number: Int32, weekday: Weekday) {
    #expect(Day.on(iso).sinceEpoch == number)
    #expect(Day.on(iso).weekday == weekday)
    #expect(Day(sinceEpoch: Int64(number))?.iso == iso)
  }

  @Test(arguments: [
    (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func isRefusedWhenTheCalendarHasNone(year: Int, month: Int, number: Int) {
    #expect(Day(year: year, month: month, day: number) == nil)
  }

  @Test func knowsLeapYears() {
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 2028, month: 2, day: 29) != nil)
    #expect(Day(year: 2100, month: 2, day: 29) == nil)
  }

  @Test func goesThereAndBackForAnyDay() {
    var chance = TimeChance(seed: 1)
    for _ in 0..<5_000 {
      let day = chance.day()
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(Day(iso: day.iso) == day)
    }
  }

  @Test func followsTheDayBeforeInDateAndWeekday() {
    var day = Day.on("1999-12-01")
    for _ in 0..<1_500 {
      let next = day.adding(days: 1)
      #expect(next.day == day.day + 1 || (next.day == 1 && day == day.lastOfMonth))
      #expect(next.weekday.rawValue == day.weekday.rawValue % 7 + 1)
      day = next
    }
  }

  @Test func staysWithinTheScale() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day.last.adding(months: .max) == .last)
    #expect(Day.first.adding(months: .min) == .first)
    #expect(Day(sinceEpoch: Int64(Day.last.sinceEpoch) + 1) == nil)
    #expect(Day(sinceEpoch: .min) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-05", 1, "2027-01-05"),
    ("2026-01-05", -1, "2025-12-05"), ("2026-05-31", 12, "2027-05-31"),
    ("2026-05-31", 0, "2026-05-31"),
  ])
  func addsMonthsAndKeepsToTheirLength(start: String, months: Int, end: String) {
    #expect(Day.on(start).adding(months: months) == Day.on(end))
  }

  @Test func isWrittenAsOfficersWriteIt() {
    #expect(Day.on("2026-09-05").formatted == "05/09/2026")
    #expect(Day.on("2026-09-05").formattedShort == "05/09")
    #expect(Day.on("0987-01-02").iso == "0987-01-02")
  }

  @Test(arguments: [
    "2026-9-05", "2026-09-5", "26-09-05", "2026/09/05", "2026-09-31", "2026-09-05 ", "",
    "٢٠٢٦-09-05",
  ])
  func readsOnlyExactISO(text: String) { #expect(Day(iso: text) == nil) }

  @Test func knowsItsMonthAndWeek() {
    let day = Day.on("2026-02-18")
    #expect(day.lastOfMonth.iso == "2026-02-28")
    #expect(day.lengthOfMonth == 28)
    #expect(day.firstOfWeek.iso == "2026-02-16")
    #expect(day.firstOfWeek.firstOfWeek == day.firstOfWeek)
  }

  @Test func countsTheDaysBetween() {
    #expect(Day.on("2026-11-21").days(to: Day.on("2026-12-01")) == 10)
    #expect(Day.on("2026-12-01").days(to: Day.on("2026-11-21")) == -10)
  }
}
