import VietText

/// Pairs of neighbouring syllables, marks aside: one syllable alone says little in Vietnamese.
enum SyllablePairs {
  static func of(_ text: String) -> Set<String> {
    let words = Fold.words(text)
    return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
  }
}
