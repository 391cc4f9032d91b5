import Glibc
import Records

extension Language {
  /// The language that this process speaks: `--lang`, else the first of LC_ALL, LC_MESSAGES and
  /// LANG that is set, else Vietnamese.
  static let ofProcess: Language = {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() {
      if word == "--lang", index + 1 < words.count { return Language(named: words[index + 1]) }
      if word.hasPrefix("--lang=") { return Language(named: String(word.dropFirst(7))) }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return Language(named: String(cString: value))
    }
    return .vietnamese
  }()

  /// The words of a command line without `--lang` and its value: ``ofProcess`` has read them, and
  /// before the name of a command they would choose its default subcommand.
  static func withoutOption(_ words: some Sequence<String>) -> [String] {
    var rest = Array(words)
    let end = rest.firstIndex(of: "--") ?? rest.count
    if let index = rest[..<end].firstIndex(of: "--lang"), index + 1 < end {
      rest.removeSubrange(index...index + 1)
    } else {
      rest.removeAll { $0.hasPrefix("--lang=") }
    }
    return rest
  }
}

/// A phrase in the language of this process.
func say(_ vietnamese: String, _ english: String) -> String {
  Phrase(vietnamese, english)[.ofProcess]
}
