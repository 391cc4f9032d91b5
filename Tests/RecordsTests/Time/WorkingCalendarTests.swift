import Records
import Testing

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar.nationalDay2026

  @Test func knowsWeekendsHolidaysAndWorkedSaturdays() {
    #expect(calendar.isWorking(Day.on("2026-08-21")))
    #expect(calendar.isWorking(Day.on("2026-08-22")))
    #expect(!calendar.isWorking(Day.on("2026-08-23")))
    #expect(!calendar.isWorking(Day.on("2026-08-29")))
    #expect(!calendar.isWorking(Day.on("2026-09-02")))
    #expect(calendar.isWorking(Day.on("2026-09-03")))
  }

  @Test func doesNotCountTheDayItStartsFrom() {
    let count = calendar.adding(workingDays: 1, to: Day.on("2026-08-20"))
    #expect(count.end.iso == "2026-08-21")
  }

  @Test func passesTheSwappedHolidayLineByLine() {
    let count = calendar.adding(workingDays: 5, to: Day.on("2026-08-27"))
    #expect(count.end.iso == "2026-09-08")
    #expect(count.workingDays == 5)
    #expect(
      count.steps.map(\.line.vietnamese) == [
        "28/08/2026: 1 ngày làm việc, cộng 1",
        "Thứ Bảy 29/08/2026, nghỉ hằng tuần: không tính",
        "Chủ Nhật 30/08/2026, nghỉ hằng tuần: không tính",
        "Thứ Hai 31/08/2026, Ngày lễ (TB 1): không tính",
        "Thứ Ba 01/09/2026, Ngày lễ (TB 1): không tính",
        "Thứ Tư 02/09/2026, Ngày lễ (TB 1): không tính",
        "03/09/2026 – 04/09/2026: 2 ngày làm việc, cộng 3",
        "Thứ Bảy 05/09/2026, nghỉ hằng tuần: không tính",
        "Chủ Nhật 06/09/2026, nghỉ hằng tuần: không tính",
        "07/09/2026 – 08/09/2026: 2 ngày làm việc, cộng 5",
      ])
    #expect(!count.isUnsure)
  }

  @Test func countsAWorkedSaturdayOnALineOfItsOwn() {
    let count = calendar.adding(workingDays: 2, to: Day.on("2026-08-20"))
    #expect(count.end.iso == "2026-08-22")
    #expect(
      count.steps.last?.line.english
        == "Saturday 22/08/2026, Holiday (TB 1): counted, 2 so far")
  }

  @Test func goesBackwardsToo() {
    let count = calendar.adding(workingDays: -2, to: Day.on("2026-09-03"))
    #expect(count.end.iso == "2026-08-27")
    #expect(count.workingDays == -2)
  }

  @Test func staysWhereItIsForZeroDays() {
    let count = calendar.adding(workingDays: 0, to: Day.on("2026-08-30"))
    #expect(count.end.iso == "2026-08-30")
    #expect(count.steps.isEmpty)
  }

  @Test func isUnsureOverDaysNotYetDecreed() {
    let before = calendar.adding(workingDays: 2, to: Day.on("2026-11-18"))
    #expect(!before.isUnsure)
    let over = calendar.adding(workingDays: 3, to: Day.on("2026-11-18"))
    #expect(over.end.iso == "2026-11-23")
    #expect(over.isUnsure)
    #expect(
      over.steps.last?.line.vietnamese.contains("chưa công bố, cộng 3") == false)
    #expect(over.steps.last?.line.vietnamese.contains("chưa công bố") == true)
  }

  @Test func isUnsureBeyondTheYearsItCovers() {
    #expect(calendar.years == 2026...2026)
    let count = calendar.adding(workingDays: 1, to: Day.on("2026-12-31"))
    #expect(count.end.iso == "2027-01-01")
    #expect(count.isUnsure)
    #expect(WorkingCalendar([]).years == nil)
    #expect(WorkingCalendar([]).status(of: Day.on("2026-11-20")).isUnsure)
  }

  @Test func letsALaterRowForTheSameDayHold() {
    let local = CalendarDay.sample("2026-09-03", .off, standing: .local)
    let changed = WorkingCalendar([.sample("2026-09-03", .worked), local])
    #expect(!changed.isWorking(Day.on("2026-09-03")))
    #expect(changed.status(of: Day.on("2026-09-03")).reason == .listed(local))
  }

  @Test func countsBackWhatItAdds() {
    var chance = TimeChance(seed: 5)
    for _ in 0..<500 {
      let start = Day.on("2026-01-01").adding(days: .random(in: 0...364, using: &chance))
      var number = Int.random(in: -60...60, using: &chance)
      if number == 0 { number = 1 }
      let added = calendar.adding(workingDays: number, to: start)
      #expect(calendar.isWorking(added.end))
      #expect(calendar.workingDays(from: start, to: added.end).workingDays == number)
      #expect(calendar.workingDays(from: start, to: added.end).steps == added.steps)
    }
  }

  @Test func endsWhenNoDayIsLeft() {
    #expect(calendar.adding(workingDays: 10, to: .last).end == .last)
    #expect(calendar.adding(workingDays: -10, to: .first).end == .first)
  }
}
