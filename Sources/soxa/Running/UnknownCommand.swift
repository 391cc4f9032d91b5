/// A word that stands where a command is named, and is none.
struct UnknownCommand {
  /// The last command that there is.
  private(set) var path = CommandPath()
  private let name: String

  /// Nil where the words name commands that there are. The parser itself takes an unknown word for
  /// an argument of the screens, and after `help` passes it over.
  init?(in words: [String]) {
    let isHelp = words.first == "help"
    for word in isHelp ? words.dropFirst() : words.prefix(1) {
      guard !word.hasPrefix("-") else { return nil }
      guard let next = path.subcommand(named: word) else {
        name = word
        return
      }
      path = next
    }
    return nil
  }

  var words: String {
    say("không có lệnh “\(name)”.", "There is no command “\(name)”.")
  }
}
