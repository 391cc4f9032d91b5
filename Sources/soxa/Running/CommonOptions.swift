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
  /// The code that an option names: the code itself or its label, folded. Another one is a wrong
  /// call, and is answered with the codes that there are.
  static func option(_ text: String?, named field: Phrase) throws -> Self? {
    guard let text else { return nil }
    let wanted = text.folded
    let found = allCases.first {
      $0.rawValue.folded == wanted || $0.label.vietnamese.folded == wanted
        || $0.label.english.folded == wanted
    }
    guard let found else {
      let codes = allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        say(
          "\(field.vietnamese): không có “\(text)”; dùng \(codes).",
          "\(field.english): there is no “\(text)”; use \(codes)."))
    }
    return found
  }
}
