import ArgumentParser
import Records

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục của sổ.", "Folder of the register."),
      valueName: say("thư-mục", "folder")))
  var data: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
  var lang: String?

  @Flag(name: .long, help: ArgumentHelp(say("In ra JSON.", "Prints JSON.")))
  var json = false

  var folder: String { Folders.data(data) }
}

extension Day {
  /// The day that an option names.
  static func option(
    _ text: String?, today: Day, leaning: TypedDate.Leaning = .thisYear
  ) throws(RuleError) -> Day {
    guard let text else { return today }
    do {
      return try Day(typed: text, today: today, leaning: leaning)
    } catch {
      throw .badTime(Phrase("Ngày", "Day"), error)
    }
  }
}

extension Labelled {
  /// Every code with its words, for help: "TH (Tiểu học); THCS (…)".
  static var choices: String {
    allCases.map { "\($0.rawValue) (\($0.label[.ofProcess]))" }.joined(separator: "; ")
  }

  /// The code that somebody named: the code itself or its label, folded.
  static func named(_ text: String) -> Self? {
    let wanted = text.folded
    return allCases.first {
      $0.rawValue.folded == wanted || $0.label.vietnamese.folded == wanted
        || $0.label.english.folded == wanted
    }
  }

  /// The code that an option names, where the option is given.
  static func option(_ text: String?, named field: Phrase) throws -> Self? {
    try text.map { text -> Self in try option(text, named: field) }
  }

  /// The code that an option names. Another one is a wrong call, and is answered with the codes that
  /// there are.
  static func option(_ text: String, named field: Phrase) throws -> Self {
    guard let found = named(text) else {
      throw ValidationError(
        say(
          "\(field.vietnamese): không có “\(text)”; dùng \(choices).",
          "\(field.english): there is no “\(text)”; use \(choices)."))
    }
    return found
  }
}
