import ArgumentParser
import Records

/// `soxa ask`: questions and answers, shipped and the commune's own.
struct Ask: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: say(
      "Hỏi – đáp: câu trả lời có căn cứ, của phần mềm và của xã.",
      "Answers with their grounds, shipped and the commune's own."),
    discussion: say(
      "Không có chữ thì in danh sách; có chữ thì in câu khớp nhất rồi đến các câu khác.",
      "Without words the list is printed; with words the best match, then the others."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var area: AreaOption

  @OptionGroup var day: DayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Mã của một câu, như Q001, hoặc phần đầu khóa của một câu của xã.",
        "Code of one answer, such as Q001, or the beginning of the key of an own one."),
      valueName: say("mã", "code")))
  var number: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số câu nhiều nhất; bỏ trống thì 10 câu khớp nhất, với --json là tất cả.",
        "At most so many; when left out the 10 that match best, with --json all."),
      valueName: say("số", "number")))
  var limit: Int?

  @Argument(
    help: ArgumentHelp(say("Điều cần hỏi.", "The question."), valueName: say("chữ", "words")))
  var words: [String] = []

  /// Answers that are printed for words unless somebody asks for more or fewer.
  private static let usualLimit = 10

  func validate() throws { try ListOptions.validate(limit) }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    if let number {
      let answer = AnswerOutput(try register.answer(coded: number, on: day))
      return try common.json ? JSON.print(answer) : Console.lines(answer.lines)
    }
    let query = LibraryQuery(text: words.joined(separator: " "), area: try area.chosen())
    let found = try register.reader.answers(query, on: day)
    let most = limit ?? (common.json || words.isEmpty ? .max : Self.usualLimit)
    let answers = found.prefix(most).map { AnswerOutput($0) }
    if common.json { return try JSON.print(answers) }
    try printText(answers)
    if found.count > most { Console.warn(say("… còn nữa", "… more")) }
  }

  private func printText(_ answers: [AnswerOutput]) throws {
    guard let first = answers.first else {
      return try Console.line(say("Không tìm thấy câu nào.", "No answer was found."))
    }
    var others = answers[...]
    if !words.isEmpty {
      try Console.lines(first.lines)
      others = answers.dropFirst()
      if !others.isEmpty { try Console.lines(["", say("Câu khác:", "Others:")]) }
    }
    var table = TextTable()
    for answer in others {
      table.add(answer.name, answer.question, answer.remark.map { "[\($0)]" } ?? "")
    }
    try Console.lines(table.lines)
  }
}
