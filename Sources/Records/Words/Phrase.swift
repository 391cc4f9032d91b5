/// A text of the program in both languages, so that none can be missing.
public struct Phrase: Equatable, Hashable, Sendable {
  public let vietnamese: String
  public let english: String

  /// - Parameters: Vietnamese first, then English; neither may be empty.
  public init(_ vietnamese: String, _ english: String) {
    precondition(!vietnamese.isEmpty && !english.isEmpty, "A phrase has words in both languages.")
    self.vietnamese = vietnamese
    self.english = english
  }

  /// A text that is the same in both languages: a name, a number, words of the officer.
  public init(verbatim text: String) {
    vietnamese = text
    english = text
  }

  /// Phrases one after the other; empty where there is none.
  public init(joining phrases: [Phrase], with separator: String) {
    self = phrases.dropFirst().reduce(phrases.first ?? Phrase(verbatim: "")) {
      $0.appending($1, separator: separator)
    }
  }

  public subscript(language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

extension Phrase {
  /// This phrase with `other` behind it, in both languages.
  public func appending(_ other: Phrase, separator: String = " ") -> Phrase {
    Phrase(
      verbatim: vietnamese + separator + other.vietnamese,
      english: english + separator + other.english)
  }

  /// This phrase with a capital letter at its beginning.
  var capitalised: Phrase {
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(verbatim: capitalised(vietnamese), english: capitalised(english))
  }

  private init(verbatim vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }
}
