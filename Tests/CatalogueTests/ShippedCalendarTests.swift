import Catalogue
import Records
import Testing

@Suite struct ShippedCalendarTests {
  let rows: [CalendarDay]
  let calendar: WorkingCalendar

  init() throws {
    rows = try Shipped.tables().calendar
    calendar = WorkingCalendar(rows)
  }

  @Test(arguments: [
    (2025, 1, 17), (2025, 4, 21), (2025, 5, 20), (2025, 9, 20),
    (2026, 1, 21), (2026, 2, 15), (2026, 4, 20), (2026, 5, 20), (2026, 8, 21), (2026, 9, 20),
    (2026, 11, 20), (2026, 12, 23), (2027, 4, 20),
  ])
  func givesTheWorkingDaysOfAMonth(year: Int, month: Int, count: Int) throws {
    let first = try #require(Day(year: year, month: month, day: 1))
    let counted = calendar.workingDays(from: first.adding(days: -1), to: first.lastOfMonth)
    #expect(counted.workingDays == count)
  }

  @Test func closesNineDaysForTet2026() {
    let count = calendar.adding(workingDays: 1, to: .on("2026-02-13"))
    #expect(count.end.iso == "2026-02-23")
    #expect(count.steps.count == 10)
    #expect(!count.isUnsure)
    #expect(
      count.steps[3].line.vietnamese
        == "Thứ Ba 17/02/2026, Tết Âm lịch Bính Ngọ, mùng 1 (Thông báo 9441/TB-BNV ngày "
        + "16/10/2025): không tính")
  }

  @Test func closesNineDaysForTet2025() {
    let count = calendar.adding(workingDays: 1, to: .on("2025-01-24"))
    #expect(count.end.iso == "2025-02-03")
  }

  @Test func swapsTheMondayBeforeNationalDay2026() {
    #expect(calendar.isWorking(.on("2026-08-22")))
    #expect(calendar.adding(workingDays: 1, to: .on("2026-08-28")).end.iso == "2026-09-03")
    #expect(calendar.adding(workingDays: 2, to: .on("2026-08-20")).end.iso == "2026-08-22")
  }

  @Test(arguments: [
    ("2025-04-26", "2025-05-02"), ("2026-01-10", "2026-01-02"), ("2026-08-22", "2026-08-31"),
  ])
  func worksASaturdayForEverySwappedDay(worked: String, off: String) {
    #expect(Day.on(worked).weekday == .saturday)
    #expect(calendar.isWorking(.on(worked)))
    #expect(!calendar.isWorking(.on(off)))
    #expect(!Day.on(off).weekday.isWeekend)
  }

  @Test func keepsCultureDayAndDoubtsTheSwapAroundIt() {
    #expect(!calendar.isWorking(.on("2026-11-24")))
    #expect(!calendar.status(of: .on("2026-11-24")).isUnsure)
    #expect(calendar.status(of: .on("2026-11-23")).isUnsure)
    #expect(calendar.status(of: .on("2026-11-28")).isUnsure)
    #expect(calendar.isWorking(.on("2025-11-24")))
  }

  @Test func marksTet2027AsNotYetDecreed() {
    let tet = rows.filter { $0.isLunar && $0.day.year == 2027 && $0.day.month == 2 }
    #expect(tet.first?.day.iso == "2027-02-04")
    #expect(tet.last?.day.iso == "2027-02-12")
    #expect(tet.allSatisfy { $0.standing == .notYetDecreed && $0.confidence == .unsure })
    #expect(calendar.adding(workingDays: 1, to: .on("2027-02-03")).isUnsure)
    #expect(!calendar.adding(workingDays: 1, to: .on("2027-03-03")).isUnsure)
    #expect(
      rows.filter { $0.standing == .notYetDecreed && $0.day.year == 2027 && !$0.isLunar }
        .map(\.day.iso).sorted() == ["2027-09-01", "2027-09-03"])
  }

  @Test func datesLunarHolidaysOfThreeYears() {
    let hung = rows.filter { $0.name.vietnamese == "Giỗ Tổ Hùng Vương" }.map(\.day.iso)
    #expect(hung == ["2025-04-07", "2026-04-26", "2027-04-16"])
  }

  @Test func coversThreeYears() {
    #expect(calendar.years == 2025...2027)
    #expect(calendar.status(of: .on("2028-01-03")).isUnsure)
    #expect(calendar.status(of: .on("2024-12-31")).isUnsure)
  }
}
