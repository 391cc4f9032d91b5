import Records
import Testing

/// Today is Saturday 21 November 2026.
@Suite struct TypedDateTests {
  let today = Day.on("2026-11-21")

  @Test(arguments: [
    ("21/11", "2026-11-21"), ("21/11/2026", "2026-11-21"), ("5/9", "2026-09-05"),
    ("05/09", "2026-09-05"), ("5/9/2025", "2025-09-05"), ("05092025", "2025-09-05"),
    ("050925", "2025-09-05"), ("21-11-26", "2026-11-21"), ("21-11-2026", "2026-11-21"),
    ("21.11.2026", "2026-11-21"), ("21.11", "2026-11-21"), ("21 11", "2026-11-21"),
    ("21 11 2026", "2026-11-21"), ("21, 11, 2026", "2026-11-21"),
    ("2026-11-21", "2026-11-21"), ("2026/11/21", "2026-11-21"), ("  21/11  ", "2026-11-21"),
    ("29/2/2028", "2028-02-29"), ("1/1/1900", "1900-01-01"), ("31/12/2199", "2199-12-31"),
    ("12/5/46", "2046-05-12"), ("12/5/47", "1947-05-12"), ("12/5/98", "1998-05-12"),
    ("1/1/00", "2000-01-01"), ("ngày 21/11", "2026-11-21"),
    ("ngày 21 tháng 11", "2026-11-21"), ("ngày 21 tháng 11 năm 2026", "2026-11-21"),
    ("21 thang 11 nam 2026", "2026-11-21"), ("Ngày 5 Tháng 9", "2026-09-05"),
  ])
  func readsNumbers(text: String, iso: String) throws {
    #expect(try Day(typed: text, today: today) == Day.on(iso))
  }

  @Test(arguments: [
    ("hôm nay", 0), ("hom nay", 0), ("Hôm Nay", 0), ("HÔM NAY", 0), ("nay", 0), ("today", 0),
    ("mai", 1), ("ngày mai", 1), ("tomorrow", 1), ("Tomorrow", 1), ("ngày kia", 2),
    ("hôm qua", -1), ("hom qua", -1), ("qua", -1), ("yesterday", -1), ("hôm kia", -2),
    ("+5", 5), ("-3", -3), ("+0", 0), ("+ 5", 5), ("+36500", 36_500), ("hôm\u{A0}nay", 0),
    ("ho\u{302}m nay", 0), ("hôm nay\u{200B}", 0), ("ngày   mai", 1),
  ])
  func readsStepsFromToday(text: String, step: Int) throws {
    #expect(try Day(typed: text, today: today) == today.adding(days: step))
  }

  @Test(arguments: [
    ("thứ hai", "2026-11-23"), ("thu hai", "2026-11-23"), ("Thứ 2", "2026-11-23"),
    ("t2", "2026-11-23"), ("monday", "2026-11-23"), ("mon", "2026-11-23"),
    ("thứ ba", "2026-11-24"), ("t3", "2026-11-24"), ("tuesday", "2026-11-24"),
    ("thứ tư", "2026-11-25"), ("t4", "2026-11-25"), ("wednesday", "2026-11-25"),
    ("thứ năm", "2026-11-26"), ("t5", "2026-11-26"), ("thursday", "2026-11-26"),
    ("thứ sáu", "2026-11-27"), ("t6", "2026-11-27"), ("friday", "2026-11-27"),
    ("thứ bảy", "2026-11-28"), ("T7", "2026-11-28"), ("saturday", "2026-11-28"),
    ("chủ nhật", "2026-11-22"), ("cn", "2026-11-22"), ("CN", "2026-11-22"),
    ("sunday", "2026-11-22"),
  ])
  func readsTheNextSuchWeekday(text: String, iso: String) throws {
    #expect(try Day(typed: text, today: today) == Day.on(iso))
  }

  @Test(arguments: [
    ("2026-12-28", "5/1", "2026-01-05", "2026-01-05", "2027-01-05"),
    ("2027-01-04", "28/12", "2027-12-28", "2026-12-28", "2027-12-28"),
    ("2026-11-21", "21/11", "2026-11-21", "2026-11-21", "2026-11-21"),
    ("2027-03-01", "29/2", "none", "2024-02-29", "2028-02-29"),
    ("2097-03-01", "29/2", "none", "2096-02-29", "2104-02-29"),
  ])
  func leansToTheSideAskedFor(
    today: String, text: String, thisYear: String, past: String, future: String
  ) throws {
    let today = Day.on(today)
    #expect((try? Day(typed: text, today: today))?.iso ?? "none" == thisYear)
    #expect(try Day(typed: text, today: today, leaning: .past) == Day.on(past))
    #expect(try Day(typed: text, today: today, leaning: .future) == Day.on(future))
  }

  @Test(arguments: [
    ("", TypedTimeError.empty), ("   ", .empty), (" , ", .empty),
    ("31/4", .noSuchDay(day: 31, month: 4, year: 2026)),
    ("29/2", .noSuchDay(day: 29, month: 2, year: 2026)),
    ("29/02/2027", .noSuchDay(day: 29, month: 2, year: 2027)),
    ("0/5", .noSuchDay(day: 0, month: 5, year: 2026)),
    ("21/13", .noSuchDay(day: 21, month: 13, year: 2026)),
    ("21/11/1899", .yearTooFar(year: 1899)), ("21/11/2206", .yearTooFar(year: 2206)),
    ("21/11/206", .notADate(text: "21/11/206")), ("21/11/", .notADate(text: "21/11/")),
    ("/11", .notADate(text: "/11")), ("21", .notADate(text: "21")),
    ("1/2/3/4", .notADate(text: "1/2/3/4")), ("thứ chín", .notADate(text: "thứ chín")),
    ("t9", .notADate(text: "t9")), ("tết", .notADate(text: "tết")), ("+", .notADate(text: "+")),
    ("+5x", .notADate(text: "+5x")), ("--3", .notADate(text: "--3")),
    ("+36501", .stepTooLong(text: "+36501")),
    ("+99999999999999999999", .stepTooLong(text: "+99999999999999999999")),
    ("10:40", .notADate(text: "10:40")),
    ("２１/11", .notADate(text: "２１/11")), ("123456789", .notADate(text: "123456789")),
  ])
  func saysWhatWasNotUnderstood(text: String, error: TypedTimeError) {
    #expect(throws: error) { try Day(typed: text, today: today) }
  }

  @Test func readsBackEveryDayItWrites() throws {
    var chance = TimeChance(seed: 3)
    for _ in 0..<2_000 {
      let any = Day.on("1900-01-01").adding(days: .random(in: 0...109_000, using: &chance))
      #expect(try Day(typed: any.formatted, today: today) == any)
      #expect(try Day(typed: any.iso, today: today) == any)
    }
  }

  @Test func answersAnyTextWithoutATrap() {
    var chance = TimeChance(seed: 4)
    let letters = Array("0123456789/-+.: hgtđăôứ2７năm tháng\u{301}\t,")
    var read = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...12, using: &chance)
      let text = String((0..<length).map { _ in letters.randomElement(using: &chance) ?? "0" })
      if let day = try? Day(typed: text, today: today) {
        read += 1
        #expect((1800...2300).contains(day.year))
      }
    }
    #expect(read > 20)
  }
}
