import ArgumentParser
import Records

/// What the lists of cases take.
struct ListOptions: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(say("Cả việc đã xong.", "Finished ones too.")))
  var all = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số dòng nhiều nhất; tất cả nếu bỏ trống.", "At most so many rows; all when left out."),
      valueName: say("số", "number")))
  var limit: Int?
  @Argument(
    help: ArgumentHelp(say("Chữ để lọc.", "Words to filter by."), valueName: say("chữ", "words")))
  var words: [String] = []

  var text: String { words.joined(separator: " ") }

  func validate() throws { try Self.validate(limit) }

  static func validate(_ limit: Int?) throws {
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError(say("--limit từ 1 trở lên.", "--limit is 1 or more."))
    }
  }
}
