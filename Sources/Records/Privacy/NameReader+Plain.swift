extension NameReader {
  /// Without capitals: a full name, or a given name beside something that is said of a child.
  func plainName(at index: Int, isCertain: Bool) -> Name? {
    if let end = plainNameEnd(from: index) { return Name(range: index..<end, isSure: true) }
    let end = givenEnd(from: index)
    guard end > index else { return nil }
    let isDoubtful =
      !NameWords.givens.has(end - 1, in: text) || NameWords.doubtfulGivens.has(end - 1, in: text)
    guard isCertain || isBesideDetail(end) || !isDoubtful && Self.verbs.has(end, in: text) else {
      return nil
    }
    return Name(range: index..<end, isSure: !isDoubtful)
  }

  /// The end of one or two words that names are made of; the word itself where it is none.
  private func givenEnd(from index: Int) -> Int {
    guard isNameLike(index) else { return index }
    return isPlainNameWord(index + 1) && isNameLike(index + 1) ? index + 2 : index + 1
  }

  /// The end of family, middle and given name, where a person is expected.
  private func plainNameEnd(from index: Int) -> Int? {
    guard NameWords.families.has(index, in: text), isPlainNameWord(index + 1),
      NameWords.ordinary.count(at: index, in: text) == 0
    else { return nil }
    guard
      text.isMarked ? isMarkedFamily(index) : isUnmarkedFamily(index)
    else { return nil }
    return plainEnd(from: index + 1)
  }

  private func isMarkedFamily(_ index: Int) -> Bool {
    isNameLike(index + 1) || NameWords.plainFamilies.has(index, in: text)
  }

  private func isUnmarkedFamily(_ index: Int) -> Bool {
    isNameLike(index + 1) && NameWords.strongFamilies.has(index, in: text)
      || Self.commonFamilies.has(index, in: text) && NameWords.families.has(index + 1, in: text)
  }

  /// Family names before which another one stands as a middle name: "nguyen le".
  private static let commonFamilies = Vocabulary("Nguyễn, Trần")

  /// A class, an age, a relative or the end behind a word that may be a name.
  private func isBesideDetail(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    return !text.follows(index) && !words[index].gap.contains(.dash)
      || Self.besides.count(at: index, in: text) > 0
      || ClassWords.section(words[index].folded) != nil
      || words[index].number != nil && Self.years.has(index + 1, in: text)
  }

  private static let besides = Vocabulary(
    "lớp, hs, học sinh, con anh, con chị, con ông, con bà, học lớp, và em, và cháu")
  private static let verbs = Vocabulary("bị, và, tự, uống, không")
  private static let years = Vocabulary("tuổi")

  /// Whether a word may go on a name that began before it.
  private func isPlainNameWord(_ index: Int) -> Bool {
    guard text.follows(index), !isSchool[index], words[index].number == nil,
      words[index].shape != .mixed
    else { return false }
    return NameWords.ordinary.count(at: index, in: text) == 0
      || NameWords.middles.has(index, in: text) && isNameLike(index + 1)
  }

  private func isNameLike(_ index: Int) -> Bool {
    NameWords.givens.has(index, in: text) || NameWords.middles.has(index, in: text)
      || NameWords.doubtfulGivens.has(index, in: text)
  }

  private func plainEnd(from index: Int) -> Int {
    var end = index + 1
    while end - index < 3, isPlainNameWord(end),
      !text.isMarked || isNameLike(end) || end == index + 1,
      ChildWords.child.count(at: end, in: text) == 0
    {
      end += 1
    }
    return end
  }

  /// Without capitals and a word before it: only where family and middle name stand together.
  func plainFullName(at index: Int) -> Name? {
    guard text.follows(index + 1), NameWords.plainMiddles.has(index + 1, in: text),
      isPlainNameWord(index + 2), NameWords.strongFamilies.has(index, in: text),
      NameWords.remembered.count(at: index, in: text) == 0
    else { return nil }
    return Name(range: index..<plainEnd(from: index + 2), isSure: true)
  }
}
