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

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Các việc dựa vào một văn bản; phần đầu của số cũng được, như 142/2025.",
        "The tasks that rest on one document; its beginning will do, such as 142/2025."),
      valueName: say("số", "number")))
  var document: String?

  @Argument(help: ArgumentHelp(say("Việc cần hỏi.", "The task."), valueName: say("việc", "task")))
  var words: [String] = []

  /// Tasks that are printed unless somebody asks for more or fewer.
  private static let usualLimit = 20

  func validate() throws {
    try ListOptions.validate(limit)
    guard tree != nil || document != nil || !words.isEmpty else {
      throw ValidationError(
        say(
          "thiếu tham số '<việc> ...', --document hoặc --tree.",
          "Missing '<task> ...', --document or --tree."))
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
    query.document = try document.map { try register.document(numbered: $0, on: day) }
    let most = limit ?? (common.json ? .max : Self.usualLimit)
    let list = try ListedRows(atMost: most) { window throws(StoreError) in
      try register.reader.authority(query, window)
    }
    let calendar = try register.reader.calendar()
    let contacts = try register.reader.contactPoints()
    let answers = list.rows.map {
      AuthorityOutput($0, on: day, calendar: calendar, contacts: contacts)
    }
    if common.json { return try JSON.print(answers) }
    if answers.isEmpty { try Console.line(say("Không tìm thấy việc nào.", "No task was found.")) }
    for answer in answers { try Console.lines(answer.lines) }
    list.tellMore()
  }
}
