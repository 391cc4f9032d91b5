import Records
import Testing

@Suite struct IncidentNumbersTests {
  @Test func aSchoolYearRunsFromSeptemberToAugust() {
    let year = NumbersPeriod.schoolYear(of: .on("2026-11-21"))
    #expect(year == .schoolYear(2026))
    #expect(year.first == .on("2026-09-01"))
    #expect(year.last == .on("2027-08-31"))
    #expect(NumbersPeriod.schoolYear(of: .on("2026-08-31")) == .schoolYear(2025))
    #expect(year.months.map(\.month) == [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test func aQuarterHasThreeMonths() {
    let quarter = NumbersPeriod.quarter(of: .on("2026-12-31"))
    #expect(quarter == .quarter(year: 2026, 4))
    #expect(quarter.months.map(\.month) == [10, 11, 12])
    #expect(quarter.label.vietnamese == "quý IV/2026")
  }

  @Test(arguments: [
    ("11/2026", "2026-11"), ("2026-11", "2026-11"), ("11", "2026-11"), ("tháng 9", "2026-09"),
    ("q4/2026", "2026-Q4"), ("Quý IV/2025", "2025-Q4"), ("q1", "2026-Q1"),
    ("2026-2027", "2026-2027"), ("năm học 2025-2026", "2025-2026"),
  ])
  func isReadAsTyped(_ typed: String, _ code: String) {
    #expect(NumbersPeriod(typed: typed, today: .on("2026-11-21"))?.code == code)
  }

  @Test(arguments: ["", "13/2026", "q5/2026", "2026-2028", "hôm nay", "qv", "0-1"])
  func isRefusedOtherwise(_ typed: String) {
    #expect(NumbersPeriod(typed: typed, today: .on("2026-11-21")) == nil)
  }

  @Test func theKeyGoesRoundAndStaysAtToday() {
    let today = Day.on("2026-11-21")
    let month = NumbersPeriod.month(YearMonth(of: today))
    let quarter = month.next(today: today)
    #expect(quarter == .quarter(year: 2026, 4))
    #expect(quarter.next(today: today) == .schoolYear(2026))
    #expect(quarter.next(today: today).next(today: today) == month)
  }

  @Test func theMedianIsTheMiddleOne() {
    typealias Times = IncidentNumbers.CallTimes
    #expect(Times(minutes: [], withoutCall: 0).median == nil)
    #expect(Times(minutes: [9], withoutCall: 0).median == 9)
    #expect(Times(minutes: [30, 10], withoutCall: 0).median == 20)
    let three = Times(minutes: [140, 5, 20], withoutCall: 1)
    #expect(three.median == 20)
    #expect(three.longest == 140)
    #expect(
      three.words.vietnamese
        == "trung vị 20 phút, lâu nhất 140 phút (3 vụ việc); 1 vụ việc chưa ghi báo ai")
  }

  @Test func aShareSaysOnlyWhatCanBeMeasured() {
    var share = DutyShare()
    #expect(share.percentInTime == nil)
    share.inTime = 2
    share.late = 1
    share.impossible = 4
    share.doneWithoutLimit = 5
    #expect(share.percentInTime == 66)
    #expect(
      share.words.vietnamese
        == "2/3 đúng hạn (66%); 4 không thể kịp ngay từ đầu; 5 đã làm, không có hạn bằng số")
  }
}
