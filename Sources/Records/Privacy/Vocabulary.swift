import VietText

/// Words and expressions that are looked for: with their marks in a text that has marks, without
/// them in one that has none.
struct Vocabulary: Sendable {
  private struct Spelling: Sendable {
    var expressions: Set<String> = []
    var firstWords: Set<String> = []
    var lastWords: Set<String> = []
  }

  private var exact = Spelling()
  private var folded = Spelling()
  private var mostWords = 1

  /// - Parameters:
  ///   - expressions: separated by commas.
  ///   - onlyMarked: of these, what without its marks would be another, common word.
  init(_ expressions: String, onlyMarked: String = "") {
    for words in Self.split(expressions) {
      Self.add(words.map(Fold.exact), to: &exact)
      Self.add(words.map(Fold.key), to: &folded)
      mostWords = max(mostWords, words.count)
    }
    for words in Self.split(onlyMarked) {
      Self.add(words.map(Fold.exact), to: &exact)
      mostWords = max(mostWords, words.count)
    }
  }

  private static func split(_ expressions: String) -> [[String]] {
    expressions.split(separator: ",").map { expression in
      expression.split(whereSeparator: \.isWhitespace).map(String.init)
    }.filter { !$0.isEmpty }
  }

  private static func add(_ words: [String], to spelling: inout Spelling) {
    spelling.expressions.insert(words.joined(separator: " "))
    spelling.firstWords.insert(words[0])
    spelling.lastWords.insert(words[words.count - 1])
  }
}

extension Vocabulary {
  /// How many words the longest expression has that begins at a word of the text; 0 for none.
  func count(at index: Int, in text: TextWords) -> Int {
    guard text.words.indices.contains(index) else { return 0 }
    let spelling = text.isMarked ? exact : folded
    guard spelling.firstWords.contains(text.words[index].key) else { return 0 }
    var joined = text.words[index].key
    var found = spelling.expressions.contains(joined) ? 1 : 0
    var count = 1
    while count < mostWords, index + count < text.words.count, text.follows(index + count) {
      joined += " " + text.words[index + count].key
      count += 1
      if spelling.expressions.contains(joined) { found = count }
    }
    return found
  }

  /// How many words the longest expression has that ends right before a word; 0 for none.
  func count(before index: Int, in text: TextWords) -> Int {
    guard text.words.indices.contains(index - 1) else { return 0 }
    let spelling = text.isMarked ? exact : folded
    guard spelling.lastWords.contains(text.words[index - 1].key) else { return 0 }
    var joined = text.words[index - 1].key
    var found = spelling.expressions.contains(joined) ? 1 : 0
    var first = index - 1
    while index - first < mostWords, text.follows(first) {
      first -= 1
      joined = text.words[first].key + " " + joined
      if spelling.expressions.contains(joined) { found = index - first }
    }
    return found
  }

  /// Whether one word of the text is an expression by itself.
  func has(_ index: Int, in text: TextWords) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return (text.isMarked ? exact : folded).expressions.contains(text.words[index].key)
  }

  /// Whether an expression stands anywhere among the words.
  func stands(in range: Range<Int>, of text: TextWords) -> Bool {
    range.contains { count(at: $0, in: text) > 0 }
  }
}
