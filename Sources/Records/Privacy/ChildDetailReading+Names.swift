extension ChildDetailReading {
  var names: NameReader { NameReader(text: text, isSchool: isSchool) }

  mutating func readKnownNames() {
    for index in words.indices {
      let count = finder.persons.count(at: index, in: text)
      if count > 0 { find(.knownName, .certain, at: index..<(index + count)) }
    }
  }

  /// "em Nam", "cháu Nguyễn Thị B", "học sinh tên Tuấn".
  mutating func readNamesAfterCues() {
    for index in words.indices {
      guard let start = nameStart(at: index) else { continue }
      let isCalled = ChildWords.calls.has(start - 1, in: text)
      if let name = names.name(at: start, isCertain: isCalled),
        isOfPerson(name.range, saidFrom: index)
      {
        find(.name, name.isSure ? .certain : .likely, at: name.range)
      } else if isInitial(start) {
        find(.initials, .certain, at: start..<initialsEnd(from: start))
      }
    }
  }

  /// Where a name may begin behind a word for a child.
  private func nameStart(at index: Int) -> Int? {
    var count = ChildWords.beforeName.count(at: index, in: text)
    if count == 0, context(of: index).hasChildren {
      count = ChildWords.called.count(at: index, in: text)
    }
    guard count > 0 else { return nil }
    let next = passing(ChildWords.betweenCueAndName, from: index + count)
    return words.indices.contains(next) && joins(next) ? next : nil
  }

  /// The first word behind those of a vocabulary; a name among them ends them.
  func passing(_ vocabulary: Vocabulary, from index: Int) -> Int {
    var next = index
    for _ in 0..<Self.mostBetween {
      guard words.indices.contains(next), joins(next), names.name(at: next) == nil else { break }
      let count = vocabulary.count(at: next, in: text)
      guard count > 0 else { break }
      next += count
    }
    return next
  }

  /// Expressions between a word for a child and the name: "cháu là con của ông".
  private static let mostBetween = 5

  /// "Học sinh Na Loi" are those of a place: behind such a word a name must be known for one, or a
  /// class or an age stand beside it.
  private func isOfPerson(_ range: Range<Int>, saidFrom index: Int) -> Bool {
    let cue = ChildWords.generalCues.count(at: index, in: text)
    guard cue > 0, index + cue == range.lowerBound else { return true }
    return NameWords.families.has(range.lowerBound, in: text)
      || NameWords.givens.has(range.upperBound - 1, in: text) || isBesideClass(range)
      || words.indices.contains(range.upperBound) && !text.follows(range.upperBound)
  }

  /// A blank, a colon or a bracket between the word for a child and the name.
  private func joins(_ index: Int) -> Bool {
    let gap = words[index].gap
    return gap == .space || gap == [.space, .other] || gap == [.space, .bracket]
  }
}
