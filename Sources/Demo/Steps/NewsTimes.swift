import Records

/// When the news of an incident comes, and when it is written down.
struct NewsTimes {
  let learnedAt: Moment
  let writtenAt: Moment

  /// News is noted to the minute. Most is written down within hours; some only on the day after.
  init(on day: Day, before now: Moment, _ random: inout DemoRandom) {
    let from = day.start.adding(minutes: 6 * 60)
    let to = min(day.start.adding(minutes: 22 * 60), now.adding(minutes: -10))
    learnedAt = from.adding(minutes: random.number(in: 0...max(0, from.minutes(to: to))))
    let delay = random.chance(6) ? random.number(in: 600...1800) : 4 + random.skewed(200)
    let second = Int64(random.below(60)) * 1000
    let typed = Moment(milliseconds: learnedAt.adding(minutes: delay).milliseconds + second)
    writtenAt = min(typed, max(learnedAt, now.adding(minutes: -1)))
  }

  /// The last day with news before `now`: today from seven in the morning on, else yesterday.
  static func lastDay(before now: Moment) -> Day {
    now.clock.hour >= 7 ? now.day : now.day.adding(days: -1)
  }
}
