import VietText

/// How well a text answers typed words. It depends on the two alone, so that the order of hits
/// never shifts when other rows come or go.
struct TextRating: Equatable {
  /// How many of the words begin a word of the text.
  var found = 0
  /// Whether all of them do so with the tones as typed.
  var isExact = false
  /// Whether that says something: of words typed without marks nobody knows which were meant.
  var isExactByMarks = false
  var score = 0
}

/// Rates texts by one query.
struct TextRater {
  private let words: [Word]

  private struct Word {
    let folded: [UInt8]
    let exact: [UInt8]
  }

  /// What a thing found is worth; a proposal, tried on the shipped catalogue.
  private enum Worth {
    /// A word anywhere.
    static let found = 400
    /// A word in the first field: the name, the number, the title.
    static let inHead = 800
    /// A word of the first field with the tones as typed.
    static let exactInHead = 100
    /// A word that stands right behind the word typed before it.
    static let inRow = 300
    /// The first field begins with all words in their order.
    static let atStart = 400
    /// The whole word, not only its beginning.
    static let whole = 60
    /// Each word of the first field beyond those asked for, so that short names come first.
    static let headWord = -2
    static let headWords = 60
  }

  init(_ query: TypedQuery) {
    words = query.words.map { Word(folded: Array($0.folded.utf8), exact: Array($0.exact.utf8)) }
  }

  /// - Parameter fields: the texts of a row, the one that names it first.
  func rate(_ fields: [String]) -> TextRating {
    var tally = Tally(count: words.count)
    for (index, field) in fields.enumerated() {
      var field = field
      field.withUTF8 { scan($0, isHead: index == 0, into: &tally) }
    }
    return rating(tally)
  }

  private struct Tally {
    /// 0 not found, 1 as a beginning, 2 as a whole word.
    var best: [Int]
    var inHead: [Bool]
    var exact: [Bool]
    var exactInHead: [Bool]
    /// How many of the words up to this one end in their order at the word read last.
    var run: [Int]
    var longestRun = 0
    var startsHead = false
    var headWords = 0

    init(count: Int) {
      best = Array(repeating: 0, count: count)
      inHead = Array(repeating: false, count: count)
      exact = inHead
      exactInHead = inHead
      run = best
    }
  }

  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, isHead: Bool, into tally: inout Tally
  ) {
    var place = 0
    for index in words.indices { tally.run[index] = 0 }
    _ = WordScanner.scan(text) { found in
      // From the last word to the first, for a run grows out of the one before it.
      for index in words.indices.reversed() {
        guard Self.begins(found.folded, words[index].folded) else {
          tally.run[index] = 0
          continue
        }
        note(found, index, place, isHead, &tally)
      }
      place += 1
      return true
    }
    if isHead { tally.headWords = place }
  }

  private func note(
    _ found: WordScanner.Word, _ index: Int, _ place: Int, _ isHead: Bool, _ tally: inout Tally
  ) {
    let isWhole = found.folded.count == words[index].folded.count
    tally.best[index] = max(tally.best[index], isWhole ? 2 : 1)
    if isHead { tally.inHead[index] = true }
    if !(isHead ? tally.exactInHead : tally.exact)[index],
      Self.begins(found.exact, words[index].exact)
    {
      tally.exact[index] = true
      if isHead { tally.exactInHead[index] = true }
    }
    let run = (index == 0 ? 0 : tally.run[index - 1]) + 1
    tally.run[index] = run
    tally.longestRun = max(tally.longestRun, run)
    if isHead, run == words.count, place == index { tally.startsHead = true }
  }

  private func rating(_ tally: Tally) -> TextRating {
    guard !words.isEmpty else { return TextRating() }
    let found = tally.best.count { $0 > 0 }
    var score = found * Worth.found + tally.inHead.count { $0 } * Worth.inHead
    score += tally.exactInHead.count { $0 } * Worth.exactInHead
    score += max(0, tally.longestRun - 1) * Worth.inRow
    score += tally.best.count { $0 == 2 } * Worth.whole
    if tally.startsHead { score += Worth.atStart }
    score += min(tally.headWords, Worth.headWords) * Worth.headWord
    let isExact = tally.exact.allSatisfy { $0 }
    return TextRating(
      found: found, isExact: isExact,
      isExactByMarks: isExact && words.contains { $0.folded != $0.exact }, score: score)
  }

  private static func begins(
    _ word: UnsafeBufferPointer<UInt8>, _ beginning: [UInt8]
  ) -> Bool {
    guard word.count >= beginning.count else { return false }
    for index in beginning.indices where word[index] != beginning[index] { return false }
    return true
  }
}
