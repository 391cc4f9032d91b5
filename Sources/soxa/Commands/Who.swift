import ArgumentParser
import Records

/// `soxa who`: who decides a task, on what ground, by when.
struct Who: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: say("Ai quyết định một việc.", "Who decides a task."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var area: AreaOption

  @OptionGroup var day: DayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại hình cơ sở: ", "Level of institution: ") + InstitutionLevel.choices,
      valueName: say("loại-hình", "level")))
  var level: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số việc nhiều nhất; bỏ trống thì 20 việc khớp nhất, với --json là tất cả.",
        "At most so many tasks; when left out the 20 that match best, with --json all."),
      valueName: say("số", "number")))
  var limit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Vẽ cả cây câu hỏi theo mã, như T01; chữ khác thì in các cây khớp.",
        "Draws guided questions whole by their code, such as T01; other words list those that match."
      ),
      valueName: say("mã", "code")))
  var tree: String?

  @Argument(help: ArgumentHelp(say("Việc cần hỏi.", "The task."), valueName: say("việc", "task")))
  var words: [String] = []

  /// Tasks that are printed unless somebody asks for more or fewer.
  private static let usualLimit = 20

  func validate() throws {
    try ListOptions.validate(limit)
    guard tree != nil || !words.isEmpty else {
      throw ValidationError(
        say("thiếu tham số '<việc> ...' hoặc --tree.", "Missing '<task> ...' or --tree."))
    }
  }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    if let tree { return try printTree(tree, on: day, from: register) }
    var query = AuthorityQuery()
    query.text = words.joined(separator: " ")
    query.day = day
    query.area = try area.chosen()
    query.institutionLevel = try InstitutionLevel.option(
      level, named: Institution.Fields.level.label)
    let most = limit ?? (common.json ? .max : Self.usualLimit)
    let list = try ListedRows(atMost: most) { window throws(StoreError) in
      try register.reader.authority(query, window)
    }
    let calendar = try register.reader.calendar()
    let answers = list.rows.map { AuthorityOutput($0, from: day, calendar: calendar) }
    if common.json { return try JSON.print(answers) }
    if answers.isEmpty { try Console.line(say("Không tìm thấy việc nào.", "No task was found.")) }
    for answer in answers { try Console.lines(answer.lines) }
    list.tellMore()
  }
}

/// An authority row as text and JSON.
struct AuthorityOutput: Encodable {
  let code: String
  let task: String
  let decider: String
  let basis: String
  let confidence: String
  let limitDays: Int?
  let limitUnit: String?
  let dueOn: String?
  let localDecision: String?
  let note: String?
  let source: String

  init(_ row: AuthorityRow, from day: Day, calendar: WorkingCalendar) {
    let rule = row.rule
    code = rule.code.rawValue
    task = rule.task[.ofProcess]
    decider = row.override?.decider ?? rule.decider.label[.ofProcess]
    basis = rule.basis
    confidence = rule.confidence.rawValue
    limitDays = row.override?.timeLimitDays ?? rule.limit?.days
    limitUnit = rule.limit?.unit.label[.ofProcess]
    dueOn = row.dueDay(from: day, calendar: calendar)?.formatted
    localDecision = row.override?.decisionNumber
    note = rule.note?[.ofProcess]
    source = rule.source?[.ofProcess] ?? ""
  }

  var lines: [String] {
    var lines = [task, "  → \(decider)"]
    if let localDecision { lines.append(say("  Phân cấp: ", "  Local decision: ") + localDecision) }
    lines.append(say("  Căn cứ: ", "  Ground: ") + basis)
    if let limitDays {
      let due = dueOn.map { say(", đến ", ", until ") + $0 } ?? ""
      lines.append(say("  Thời hạn: ", "  Limit: ") + "\(limitDays) \(limitUnit ?? "")\(due)")
    }
    let label = Confidence(rawValue: confidence)?.label[.ofProcess] ?? confidence
    lines.append(say("  Độ tin cậy: ", "  Confidence: ") + label)
    if let note { lines.append("  \(note)") }
    return lines + [""]
  }
}
