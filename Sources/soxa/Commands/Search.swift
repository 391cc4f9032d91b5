import ArgumentParser
import Records

/// `soxa search`: the same search as on the screens.
struct Search: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say(
      "Tìm khắp sổ, có dấu hay không dấu.", "Searches everything, with or without marks."),
    discussion: say(
      "Không tìm thấy gì không phải là lỗi: lệnh vẫn trả về 0, với --json là danh sách rỗng.",
      "Finding nothing is no error: the status is 0 all the same, and with --json the list is empty."
    ))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số kết quả mỗi nhóm.", "Hits a group."), valueName: say("số", "number")))
  var limit = 10

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tìm cả nội dung niêm phong; mật khẩu từ đầu vào chuẩn.",
        "Searches sealed text too; passphrase from standard input.")))
  var unlock = false
  @OptionGroup var by: OfficerOption

  @Argument(
    help: ArgumentHelp(say("Các chữ cần tìm.", "Words to find."), valueName: say("chữ", "words")))
  var words: [String]

  func validate() throws {
    guard (1...200).contains(limit) else {
      throw ValidationError(say("--limit từ 1 đến 200.", "--limit is 1 to 200."))
    }
  }

  func carryOut() throws {
    let closed = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: closed.now.day)
    let register = unlock ? try closed.unlocked(as: by.officer) : closed
    let text = words.joined(separator: " ")
    let groups = try register.reader.search(text, limit: limit, on: day)
    if common.json {
      let sealed = try SealedHits(text, limit: limit).group(in: register)
      return try JSON.print((groups + sealed).map(SearchGroupOutput.init))
    }
    for group in groups { try print(group) }
    let isFound = try SealedHits(text, limit: limit).print(in: register)
    if groups.isEmpty, !isFound { try Console.line(say("Không tìm thấy.", "Nothing was found.")) }
  }

  private func print(_ group: SearchGroup) throws {
    try Console.line("\(group.kind.label[.ofProcess]) (\(group.found.text))")
    for hit in group.hits { try Console.lines(hit.lines) }
    if group.found.isMore || group.found.value > group.hits.count {
      try Console.line(say("  … còn nữa (--limit)", "  … more (--limit)"))
    }
  }
}

extension SearchHit {
  /// The hit for the eye.
  var lines: [String] {
    ["  \(title(in: .ofProcess))"]
      + (standing.map { ["    [\($0[.ofProcess])]"] } ?? [])
      + (snippet == title || snippet.isEmpty ? [] : ["    \(snippet)"])
  }
}

/// A group of hits as JSON.
struct SearchGroupOutput: Encodable {
  struct Hit: Encodable {
    let key: String
    let title: String
    let snippet: String
    let isExact: Bool
    /// What became of it by the day; absent where it holds or no day matters.
    let standing: String?
  }

  let kind: String
  let found: String
  let hits: [Hit]

  init(_ group: SearchGroup) {
    kind = "\(group.kind)"
    found = group.found.text
    hits = group.hits.map {
      Hit(
        key: $0.target.key, title: $0.title, snippet: $0.snippet, isExact: $0.isExact,
        standing: $0.standing?[.ofProcess])
    }
  }
}

extension SearchHit.Target {
  /// What names the thing found: its number, its code or the id of its record.
  var key: String {
    switch self {
    case .document(let number): number.rawValue
    case .authority(let code): code.rawValue
    case .commune(let code): code.rawValue
    case .institution(let id): id.record.description
    case .incident(let id): id.record.description
    case .escalation(let id): id.record.description
    case .contactPoint(let id): id.record.description
    case .answer(let code): code.rawValue
    case .question(let id): id.record.description
    case .guide(let code): code.rawValue
    case .tree(let code): code.rawValue
    case .note(let ground): ground.written
    case .task(let id): id.record.description
    case .letter(let id): id.record.description
    case .privacyRequest(let id): id.record.description
    }
  }
}
