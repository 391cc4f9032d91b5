import VietText

/// The words that somebody typed to find something. A query is text: it has no syntax.
struct TypedQuery: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    let folded: String
    /// With tones, as typed.
    let exact: String
  }

  /// More words than this are not looked at.
  static let limit = 12

  /// In the order typed, without doubles; never an empty word.
  let words: [Word]

  init(_ text: String) {
    var words: [Word] = []
    var text = text
    _ = text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        let word = Word(
          folded: String(decoding: word.folded, as: UTF8.self),
          exact: String(decoding: word.exact, as: UTF8.self))
        if !words.contains(word) { words.append(word) }
        return words.count < Self.limit
      }
    }
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  /// The folded words that say something: one that begins another says nothing more.
  var needed: [String] {
    let folded = words.map(\.folded)
    return folded.enumerated().filter { place, word in
      !folded.enumerated().contains { other, longer in
        other != place && longer.hasPrefix(word) && (longer != word || other < place)
      }
    }.map(\.element)
  }
}
