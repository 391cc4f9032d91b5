import Records
import Testing

@Suite struct MomentTests {
  @Test func showsTheTimeOfVietnam() {
    let epoch = Moment(milliseconds: 0)
    #expect(epoch.day.iso == "1970-01-01")
    #expect(epoch.clock.formatted == "07:00")
    #expect(epoch.iso == "1970-01-01T07:00:00+07:00")
    #expect(epoch.formatted == "07:00 01/01/1970")
  }

  @Test(arguments: [
    ("2026-11-21T16:59:59Z", 1_795_280_399_000, "2026-11-21", "23:59"),
    ("2026-11-21T17:00:00Z", 1_795_280_400_000, "2026-11-22", "00:00"),
    ("2026-12-31T17:00:00Z", 1_798_736_400_000, "2027-01-01", "00:00"),
    ("1969-12-31T16:59:59.999Z", -25_200_001, "1969-12-31", "23:59"),
  ])
  func changesDayAtSeventeenHoursUTC(
    utc: String, milliseconds: Int64, iso: String, clock: String
  ) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(moment.day.iso == iso)
    #expect(moment.clock.formatted == clock)
  }

  @Test func readsBackWhatItWrites() {
    var chance = TimeChance(seed: 2)
    for _ in 0..<5_000 {
      let moment = Moment(
        milliseconds: .random(in: -60_000_000_000_000...250_000_000_000_000, using: &chance))
      #expect(Moment(iso: moment.iso) == moment)
    }
  }

  @Test(arguments: [
    "2026-11-21T10:40:05Z", "2026-11-21T10:40:05+08:00", "2026-11-21T24:00:00+07:00",
    "2026-11-21T10:60:00+07:00", "2026-11-21T10:40:60+07:00", "2026-11-21 10:40:05+07:00",
    "2026-11-21T10:40:05.000+07:00", "2026-11-31T10:40:05+07:00", "",
  ])
  func refusesOtherWritings(text: String) { #expect(Moment(iso: text) == nil) }

  @Test func survivesTheEndsOfTheScale() {
    #expect(Moment(milliseconds: .max).day == .last)
    #expect(Moment(milliseconds: .min).day == .first)
    #expect(Moment(milliseconds: .max).adding(minutes: 1).milliseconds == .max)
    #expect(Moment(milliseconds: 0).adding(minutes: .min).milliseconds == .min)
    #expect(Moment(milliseconds: .min).minutes(to: Moment(milliseconds: .max)) == .max)
    #expect(!Moment(milliseconds: .min).iso.isEmpty)
  }

  @Test func countsMinutesDownwards() {
    let learned = Moment.at("2026-11-21T10:40:00+07:00")
    #expect(learned.minutes(to: Moment.at("2026-11-21T10:59:59+07:00")) == 19)
    #expect(learned.minutes(to: Moment.at("2026-11-21T10:39:59+07:00")) == -1)
    #expect(learned.adding(minutes: 30).formatted == "11:10 21/11/2026")
  }

  @Test func belongsToItsDayUpToTheLastMillisecond() {
    let day = Day.on("2026-11-21")
    #expect(day.start.iso == "2026-11-21T00:00:00+07:00")
    #expect(day.end.iso == "2026-11-21T23:59:59.999+07:00")
    #expect(day.end.day == day)
    #expect(Moment(milliseconds: day.end.milliseconds + 1).day.iso == "2026-11-22")
  }
}
