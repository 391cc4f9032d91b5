extension ChildDetailReading {
  /// A full name that no word for a child stands before.
  mutating func readBareNames() {
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard let name = names.fullName(at: index), isFree(name.range) else { continue }
      if SchoolWords.staff.count(before: index, in: text) > 0 {
        find(.staffName, .likely, at: name.range)
      } else if isOfOther(name.range) {
        passOver(name.range)
      } else if name.isSure || isBesideClass(name.range) {
        let isOfChild = isBesideClass(name.range) || context(of: index).hasParticularChild
        find(.name, isOfChild ? .certain : .likely, at: name.range)
      }
      index = name.range.upperBound - 1
    }
    readNameLists()
    readStaff()
  }

  /// "Đạt, Thịnh và Phong": given names in a row, where children are spoken of.
  private mutating func readNameLists() {
    guard text.capitalsTell else { return }
    for index in words.indices where isListed(index) && context(of: index).hasParticularChild {
      let isBesideOther =
        index > 0 && !isFree((index - 1)..<index)
        || isListed(index + 1) && words[index + 1].gap.contains(.comma)
        || Self.and.has(index + 1, in: text) && isListed(index + 2)
      if isBesideOther { find(.name, .likely, at: index..<(index + 1)) }
    }
  }

  private static let and = Vocabulary("và")

  private func isListed(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].shape == .capital && !isSchool[index]
      && NameWords.givens.has(index, in: text)
  }

  /// "cô Hạnh", "thầy Trần Quang Vinh".
  private mutating func readStaff() {
    for index in words.indices {
      let count = SchoolWords.staff.count(at: index, in: text)
      guard count > 0, text.capitalsTell, index + count < words.count, text.follows(index + count),
        let name = names.name(at: index + count)
      else { continue }
      find(.staffName, .likely, at: name.range)
    }
  }

  /// A grown-up's name, or that of a school, a street, a commune.
  private func isOfOther(_ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    if text.follows(index),
      SchoolWords.namedThings.count(before: index, in: text) > 0
        || SchoolWords.adults.count(before: index, in: text) > 0
    {
      return true
    }
    let next = range.upperBound
    return words.indices.contains(next) && words[next].gap.contains(.comma)
      && SchoolWords.offices.count(at: next, in: text) > 0
  }

  /// Whether a class follows, as it does in lists of pupils.
  func isBesideClass(_ range: Range<Int>) -> Bool {
    (range.upperBound..<min(words.count, range.upperBound + 2)).contains {
      ClassWords.grade(at: $0, in: text) != nil
    }
  }
}
