import Records
import Testing

/// It is 14:05 on Saturday 21 November 2026.
@Suite struct TypedMomentTests {
  let now = Moment.at("2026-11-21T14:05:30+07:00")

  @Test(arguments: [
    ("10:40", "2026-11-21T10:40"), ("10h40", "2026-11-21T10:40"), ("10H40", "2026-11-21T10:40"),
    ("10h", "2026-11-21T10:00"), ("7h05", "2026-11-21T07:05"), ("0:00", "2026-11-21T00:00"),
    ("10 giờ", "2026-11-21T10:00"), ("10 giờ 40", "2026-11-21T10:40"),
    ("10 giờ 40 phút", "2026-11-21T10:40"), ("10 gio 5", "2026-11-21T10:05"),
    ("10:40 21/11", "2026-11-21T10:40"), ("21/11 10h40", "2026-11-21T10:40"),
    ("10:40, 20/11/2026", "2026-11-20T10:40"), ("23:59 hôm qua", "2026-11-20T23:59"),
    ("hôm qua 21h05", "2026-11-20T21:05"), ("mai 8h", "2026-11-22T08:00"),
    ("thứ hai 8h", "2026-11-23T08:00"), ("8h t2", "2026-11-23T08:00"),
    ("-1 21:05", "2026-11-20T21:05"), ("ngày 20 tháng 11 10h", "2026-11-20T10:00"),
    ("10 giờ 40 ngày 20/11", "2026-11-20T10:40"), ("2026-11-20 10:40", "2026-11-20T10:40"),
  ])
  func readsTimeAndDateInEitherOrder(text: String, iso: String) throws {
    #expect(try Moment(typed: text, now: now) == Moment.at(iso + ":00+07:00"))
  }

  @Test(arguments: ["bây giờ", "bay gio", "now", "lúc này"])
  func readsTheWordsForNow(text: String) throws {
    #expect(try Moment(typed: text, now: now) == now)
  }

  @Test(arguments: [
    ("", TypedTimeError.empty), ("21/11", .timeMissing(text: "21/11/2026")),
    ("hôm nay", .timeMissing(text: "21/11/2026")),
    ("25:00", .noSuchTime(hour: 25, minute: 0)), ("10:75", .noSuchTime(hour: 10, minute: 75)),
    ("24h", .noSuchTime(hour: 24, minute: 0)), ("10:4", .notADate(text: "10:4")),
    ("10:", .notADate(text: "10:")), ("giờ", .notATime(text: "giờ")),
    ("10:40 31/4", .noSuchDay(day: 31, month: 4, year: 2026)),
    ("10:40 abc", .notADate(text: "abc")), ("10:xx", .notATime(text: "10:xx")),
    ("10:40 11:40", .notADate(text: "11:40")),
  ])
  func saysWhatWasNotUnderstood(text: String, error: TypedTimeError) {
    #expect(throws: error) { try Moment(typed: text, now: now) }
  }

  @Test func leansAsTheDateDoes() throws {
    let january = Moment.at("2027-01-04T08:00:00+07:00")
    let typed = try Moment(typed: "28/12 9h", now: january, leaning: .past)
    #expect(typed == Moment.at("2026-12-28T09:00:00+07:00"))
  }

  @Test func readsATimeAlone() throws {
    #expect(try ClockTime(typed: "7h30") == ClockTime(hour: 7, minute: 30))
    #expect(throws: TypedTimeError.notATime(text: "7h30 mai")) {
      try ClockTime(typed: "7h30 mai")
    }
    #expect(throws: TypedTimeError.notATime(text: "mai")) { try ClockTime(typed: "mai") }
    #expect(throws: TypedTimeError.empty) { try ClockTime(typed: "") }
  }

  @Test func readsBackEveryMinuteItWrites() throws {
    for minutes in 0..<1_440 {
      let clock = try #require(ClockTime(hour: minutes / 60, minute: minutes % 60))
      #expect(try ClockTime(typed: clock.formatted) == clock)
    }
  }
}
