import VietText

/// Typed text in lower case, without tone marks, split at blanks and commas.
struct TypedWords: Sendable, Hashable {
  var words: [String]

  init(_ text: String) {
    words = Fold.key(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  var isEmpty: Bool { words.isEmpty }
  var joined: String { words.joined(separator: " ") }
}
