import ArgumentParser
import Records

/// The day for which a command answers.
struct DayOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Ngày cần xem: hiệu lực và hạn tính theo ngày này; hôm nay nếu bỏ trống.",
        "The day to look at: what holds and what is due follow it; today when left out."),
      valueName: say("ngày", "day")))
  var on: String?

  func chosen(today: Day) throws -> Day { try Day.option(on, today: today) }
}
