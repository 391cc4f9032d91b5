import ArgumentParser
import IncidentPapers
import Papers
import Records

/// `soxa incident numbers`: incidents of a month, a quarter or a school year, counted.
struct IncidentNumbersCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: say(
      "Số liệu vụ việc của một tháng, quý hoặc năm học.",
      "Incidents of a month, a quarter or a school year in numbers."),
    discussion: say(
      "Không nêu kỳ nào thì tính tháng này. Với --out thì ghi thành báo cáo.",
      "Without a period this month is counted. With --out a report is written."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OverviewOptions
  @Option(
    name: .long,
    help: ArgumentHelp(say("Tháng: 2026-11.", "Month: 2026-11."), valueName: say("tháng", "month")))
  var month: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Quý: q4/2026.", "Quarter: q4/2026."), valueName: say("quý", "quarter")))
  var quarter: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Năm học: 2026-2027.", "School year: 2026-2027."), valueName: say("năm-học", "year")))
  var year: String?

  func validate() throws {
    guard [month, quarter, year].compactMap({ $0 }).count <= 1 else {
      throw ValidationError(
        say(
          "Chỉ nêu một trong --month, --quarter, --year.",
          "Name one of --month, --quarter and --year."))
    }
  }

  func carryOut() throws {
    let destination = try PaperDestination(output.out)
    let register = try OpenRegister.forReading(common)
    let period = try period(today: register.now.day)
    let numbers = try register.reader.incidentNumbers(in: period, at: register.now)
    guard output.out != nil else {
      if common.json { return try JSON.print(IncidentNumbersOutput(numbers)) }
      return try Console.lines(IncidentNumbersSheet(numbers).lines)
    }
    let papers = OverviewPapers(try OverviewFacts(from: register.reader, at: register.now))
    let paper = papers.numbers(numbers)
    try destination.put(
      paper, OverviewKind.numbers(period).label, kind: "numbers",
      notes: paper.problems().map(\.words), json: common.json)
  }

  private func period(today: Day) throws -> NumbersPeriod {
    guard let typed = month ?? quarter ?? year else { return .month(YearMonth(of: today)) }
    let chosen = NumbersPeriod(typed: typed, today: today)
    switch chosen {
    case .month where month != nil: break
    case .quarter where quarter != nil: break
    case .schoolYear where year != nil: break
    default:
      throw ValidationError(
        say(
          "Gõ tháng như 2026-11, quý như q4/2026, năm học như 2026-2027.",
          "Type a month as 2026-11, a quarter as q4/2026, a school year as 2026-2027."))
    }
    return chosen ?? .month(YearMonth(of: today))
  }
}
