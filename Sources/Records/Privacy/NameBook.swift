/// Names that are known beforehand, found in a text whatever its marks and capitals.
struct NameBook: Sendable {
  /// Names without marks, their words with one blank between.
  private let names: Set<String>
  private let firstWords: Set<String>
  private let mostWords: Int

  /// More words than a name of a person or of an institution has.
  private static let wordLimit = 16

  /// - Parameter names: those of one word are left out, which would be found everywhere.
  init(_ names: [String]) {
    var all: Set<String> = []
    var firsts: Set<String> = []
    var most = 0
    for name in names {
      let words = TextWords(name).words.map(\.folded)
      guard (2...Self.wordLimit).contains(words.count) else { continue }
      all.insert(words.joined(separator: " "))
      firsts.insert(words[0])
      most = max(most, words.count)
    }
    (self.names, firstWords, mostWords) = (all, firsts, most)
  }

  /// How many words the longest known name has that begins at a word of the text; 0 for none.
  func count(at index: Int, in text: TextWords) -> Int {
    guard mostWords > 0, firstWords.contains(text.words[index].folded) else { return 0 }
    var joined = text.words[index].folded
    var found = 0
    let end = min(text.words.count, index + mostWords)
    for next in (index + 1)..<max(index + 1, end) {
      joined += " " + text.words[next].folded
      if names.contains(joined) { found = next - index + 1 }
    }
    return found
  }
}
