/// Reads names of persons in a text: by capitals where they tell, and by the words that names are
/// made of where they do not.
struct NameReader {
  let text: TextWords
  let isSchool: [Bool]

  var words: [TextWord] { text.words }

  /// Words of the longest name that is read.
  private static let mostWords = 5

  /// A name and how sure it is one.
  struct Name {
    let range: Range<Int>
    let isSure: Bool
  }

  /// The name that begins at a word, where a person is expected.
  ///
  /// - Parameter isCertain: whether nothing but a name can stand here, so that a word that has
  ///   other meanings is one too.
  func name(at index: Int, isCertain: Bool = false) -> Name? {
    guard words.indices.contains(index), !isSchool[index],
      NameWords.places.count(at: index, in: text) == 0
    else { return nil }
    return text.capitalsTell ? capitalName(at: index) : plainName(at: index, isCertain: isCertain)
  }

  /// The name of family, middle and given name that begins at a word, wherever it stands.
  func fullName(at index: Int) -> Name? {
    guard !isSchool[index], NameWords.families.has(index, in: text),
      NameWords.places.count(at: index, in: text) == 0
    else { return nil }
    return text.capitalsTell ? capitalFullName(at: index) : plainFullName(at: index)
  }
}

extension NameReader {
  /// Whether a word may stand in a name: behind its first word few words end it.
  private func isNameWord(_ index: Int, isFirst: Bool) -> Bool {
    guard words.indices.contains(index), !isSchool[index] else { return false }
    let word = words[index]
    let others = isFirst ? NameWords.noNames : NameWords.nameEnds
    guard word.beginsWithCapital, others.count(at: index, in: text) == 0 else { return false }
    // Capitals alone are an abbreviation, unless they spell a name.
    return word.shape != .upper || isSpelledName(index)
  }

  private func isSpelledName(_ index: Int) -> Bool {
    NameWords.families.has(index, in: text) || NameWords.middles.has(index, in: text)
      || NameWords.givens.has(index, in: text) || words[index].folded != words[index].exact
  }

  /// The capitalised words that go on a name behind its first word.
  private func capitalEnd(behind index: Int) -> Int {
    var end = index + 1
    while end - index < Self.mostWords, text.follows(end), isNameWord(end, isFirst: false) {
      end += 1
    }
    return end
  }

  private func capitalName(at index: Int) -> Name? {
    let isFamily = NameWords.families.has(index, in: text) && words[index].beginsWithCapital
    let range = index..<capitalEnd(behind: index)
    // A family name may be a word that begins no other name: "Ma", "Y", "Thổ".
    guard isNameWord(index, isFirst: true) || isFamily && range.count > 1 else { return nil }
    // "N.", "Ng." are initials.
    if range.count == 1, !words[index].folded.contains(where: { "aeiouy".contains($0) }) {
      return nil
    }
    if range.count == 1, words[index].shape == .letter { return nil }
    return Name(range: range, isSure: range.count > 1 || NameWords.givens.has(index, in: text))
  }

  private func capitalFullName(at index: Int) -> Name? {
    let range = index..<capitalEnd(behind: index)
    guard words[index].beginsWithCapital, range.count > 1 else { return nil }
    if NameWords.remembered.count(at: index, in: text) == range.count { return nil }
    let isNamed =
      NameWords.middles.has(index + 1, in: text) || NameWords.strongFamilies.has(index, in: text)
    return Name(range: range, isSure: range.count > 2 && isNamed)
  }
}
