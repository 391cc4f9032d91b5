extension ChildDetailReading {
  /// "13 tuổi" of one child; not an age of many, nor a limit.
  mutating func readAges() {
    for index in words.indices where Self.years.has(index, in: text) {
      let first = index - 1
      guard first >= 0, text.follows(index), let age = words[first].number, age <= Self.oldest,
        !isGeneralAge(first), hasParticularChild(near: first)
      else { continue }
      find(.age, .likely, at: first..<(index + 1))
    }
  }

  private static let years = Vocabulary("tuổi")
  private static let oldest = 18

  private func isGeneralAge(_ index: Int) -> Bool {
    let gap = words[index].gap
    if gap.contains(.dash) || gap.contains(.slash) { return true }
    return text.follows(index) && Self.ofMany.count(before: index, in: text) > 0
  }

  private static let ofMany = Vocabulary(
    "dưới, trên, từ, đến, đủ, độ, trẻ, trẻ em, mẫu giáo, lớp, phổ cập, tới, các cháu, nhóm, khoảng từ"
  )

  private func hasParticularChild(near index: Int) -> Bool {
    near(index, before: 9, after: 9).contains {
      ChildWords.child.count(at: $0, in: text) > 0 && ChildMention.isParticular($0, in: text)
    } || details.contains { [.name, .initials, .knownName].contains($0.kind) }
  }

  /// "sinh năm 2012", "SN 2012", "sinh ngày 12/3/2013", "(2011)".
  mutating func readBirths() {
    for index in words.indices {
      let count = Self.born.count(at: index, in: text)
      if count > 0, let end = birthEnd(from: index + count) {
        guard context(of: index).hasChildren, !isOfYear(index) else { continue }
        find(.birth, .certain, at: index..<end)
      } else if isYear(index), words[index].gap.contains(.bracket), index > 0,
        !isFree((index - 1)..<index)
      {
        find(.birth, .likely, at: index..<(index + 1))
      }
    }
  }

  private static let born = Vocabulary("sinh năm, sinh ngày, ngày sinh, sinh, SN, năm sinh")
  private static let birthYears = 2005...2030

  private func isYear(_ index: Int) -> Bool {
    words.indices.contains(index)
      && words[index].number.map { Self.birthYears.contains($0) } ?? false
  }

  /// The end of a year, or of a date that ends in one.
  private func birthEnd(from next: Int) -> Int? {
    for index in next..<min(next + 4, words.count) {
      if isYear(index) { return index + 1 }
      guard words[index].number != nil else { return nil }
    }
    return nil
  }

  /// "trẻ sinh năm 2020" are all of a year.
  private func isOfYear(_ index: Int) -> Bool {
    Self.ofMany.count(before: index, in: text) > 0
      && !context(of: index).hasParticularChild
  }
}
