import ArgumentParser
import IncidentPapers
import Papers
import Records

/// `soxa letter week`: one page for the chair.
struct LetterWeek: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "week",
    abstract: say("Phiếu công việc tuần cho Chủ tịch.", "The page of the week for the chair."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OverviewOptions

  func carryOut() throws {
    try output.write(.week, named: "week", common) { $0.week }
  }
}

/// `soxa letter card`: whom to call.
struct LetterCard: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: say("Thẻ liên hệ khẩn cấp.", "The emergency contact card."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OverviewOptions

  func carryOut() throws {
    try output.write(.card, named: "card", common) { $0.card }
  }
}

/// `soxa letter month`: the incidents of a month.
struct LetterMonth: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "month",
    abstract: say(
      "Danh sách vụ việc của một tháng, không nêu tên.", "The incidents of a month, no names."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OverviewOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Một ngày trong tháng; mặc định tháng này.", "A day of the month; this month."),
      valueName: say("ngày", "day")))
  var day: String?

  func carryOut() throws {
    let destination = try PaperDestination(output.out)
    let register = try OpenRegister.forReading(common)
    let day = try Day.option(day, today: register.now.day, leaning: .past)
    var query = IncidentQuery()
    query.onlyOpen = false
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.incidents(query, window)
    }.rows
    let papers = OverviewPapers(try OverviewFacts(from: register.reader, at: register.now))
    let paper = papers.month(of: day, rows)
    try destination.put(
      paper, Phrase("Danh sách vụ việc tháng", "Incidents of the month"), kind: "month",
      notes: paper.problems().map(\.words), json: common.json)
  }
}

/// What commands that write a paper of the office take.
struct OverviewOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp .odt, .pdf, .html hoặc .txt; không ghi đè.",
        "File: .odt, .pdf, .html or .txt; none is replaced."),
      valueName: say("tệp", "file")))
  var out: String?

  /// Prints the paper, or writes it into the file that was named.
  ///
  /// - Parameter code: of the paper in JSON.
  func write(
    _ kind: OverviewKind, named code: String, _ common: CommonOptions,
    _ made: (OverviewPapers) -> Paper
  ) throws {
    let destination = try PaperDestination(out)
    let register = try OpenRegister.forReading(common)
    let facts = try OverviewFacts(from: register.reader, at: register.now)
    let paper = made(OverviewPapers(facts))
    try destination.put(
      paper, kind.label, kind: code, notes: paper.problems().map(\.words),
      json: common.json)
  }
}
