import ArgumentParser
import Records

struct EscalationMonth: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "month",
    abstract: say(
      "Tổng hợp khó khăn, kiến nghị cử tri của một tháng.",
      "Sums up the difficulties and petitions of a month."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Tháng: 2026-11 hoặc 11/2026; tháng này nếu bỏ trống.", "Month: 2026-11; this one if none."),
      valueName: say("tháng", "month")))
  var month: String?

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let today = register.now.day
    let chosen = month.map { YearMonth(typed: $0, today: today) } ?? YearMonth(of: today)
    guard let chosen else {
      throw ValidationError(
        say("Gõ tháng như 2026-11 hoặc 11/2026.", "Type a month such as 2026-11 or 11/2026."))
    }
    let summary = try register.reader.matters(of: chosen)
    if common.json { return try JSON.print(MatterMonthOutput(summary)) }
    try Console.lines(MatterMonthSheet(summary).lines)
  }
}
