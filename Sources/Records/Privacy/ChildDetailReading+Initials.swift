extension ChildDetailReading {
  /// "N.V.A", "T.T.M.": letters with dots between that stand for no office and no abbreviation.
  mutating func readInitials() {
    var index = 0
    while index < words.count {
      let end = initialsEnd(from: index)
      defer { index = max(index + 1, end) }
      guard end - index >= 2, isFree(index..<end), text.capitalsTell || isAfterChild(index),
        !isAbbreviation(index..<end)
      else { continue }
      let isAdult =
        SchoolWords.adults.count(before: index, in: text) > 0
        || SchoolWords.staff.count(before: index, in: text) > 0
      if isAdult {
        passOver(index..<end)
      } else if end - index > 2 || context(of: index).hasChildren {
        find(.initials, context(of: index).hasChildren ? .certain : .likely, at: index..<end)
      }
    }
  }

  /// Where a row of single letters with dots ends; the next word where it is one letter alone.
  func initialsEnd(from index: Int) -> Int {
    guard isLetter(index) else { return index }
    var end = index + 1
    while end - index < 6, isLetter(end), words[end].gap.contains(.dot),
      words[end].gap.isSubset(of: [.dot, .space])
    {
      end += 1
    }
    return end
  }

  /// One letter that stands for a name right behind a word for a child: "em T.", "học sinh B".
  func isInitial(_ index: Int) -> Bool {
    guard isLetter(index), isFree(index..<(index + 1)) else { return false }
    if words[index].shape == .letter || initialsEnd(from: index) > index + 1 {
      return text.capitalsTell || isFollowedByDot(index)
    }
    return !text.capitalsTell && !Self.wordLetters.contains(words[index].folded)
  }

  /// Letters that unmarked words are made of: "ở", "ý".
  private static let wordLetters: Set<String> = ["o", "y", "u", "a", "e", "i"]

  private func isLetter(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let word = words[index]
    guard word.shape == .letter || word.shape == .lower || word.shape == .capital else {
      return false
    }
    return word.folded.utf8.count == 1 || Self.doubleLetters.contains(word.folded)
  }

  /// Beginnings of family names that are shortened to two letters.
  private static let doubleLetters: Set<String> = ["ng", "tr", "ph", "th"]

  private func isFollowedByDot(_ index: Int) -> Bool {
    index + 1 >= words.count || words[index + 1].gap.contains(.dot)
  }

  private func isAfterChild(_ index: Int) -> Bool {
    ChildWords.beforeName.count(before: index, in: text) > 0
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    let letters = range.map { words[$0].folded }.joined(separator: ".")
    return Self.abbreviations.contains(letters)
  }

  private static let abbreviations: Set<String> = [
    "v.v", "t.p", "u.b.n.d", "h.d.n.d", "s.o.s", "t.m", "k.t", "t.l", "t.u.q", "p.s", "t.x", "a.i",
    "t.t",
    "q.d", "n.d", "t.h.c.s", "t.h.p.t", "m.n", "t.h", "t.w", "c.t", "p.c.t", "v.p", "b.c",
  ]
}
