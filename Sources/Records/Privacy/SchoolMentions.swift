/// Which words of a text name a school.
struct SchoolMentions {
  /// Per word.
  private(set) var isSchool: [Bool]

  /// Words of a school's own name at most: "Trần Quốc Toản 2".
  private static let nameWords = 5

  /// Words for the kind of a school at most, so that a text of nothing else is read in one pass.
  private static let kindWords = 9

  /// - Parameter known: names of institutions that the register has.
  init(_ text: TextWords, known: NameBook) {
    isSchool = Array(repeating: false, count: text.words.count)
    var index = 0
    while index < text.words.count {
      let end = max(index + known.count(at: index, in: text), Self.end(at: index, in: text))
      for word in index..<end { isSchool[word] = true }
      index = max(index + 1, end)
    }
  }

  /// Where the school that is named from a word on ends; the word itself where none is.
  private static func end(at index: Int, in text: TextWords) -> Int {
    var next = index
    while next < text.words.count, next - index < kindWords, next == index || text.follows(next) {
      let count = SchoolWords.kinds.count(at: next, in: text)
      guard count > 0 else { break }
      next += count
    }
    guard next > index, next < text.words.count, text.follows(next) else { return index }
    let isSchool = text.words[index].folded == "truong"
    var end = next
    while end < text.words.count, end - next < nameWords, text.follows(end),
      isOfName(end, in: text, isSchool: isSchool)
    {
      end += 1
    }
    return end > next ? end : index
  }

  private static func isOfName(_ index: Int, in text: TextWords, isSchool: Bool) -> Bool {
    let word = text.words[index]
    if ClassWords.lop.count(at: index, in: text) > 0 { return false }
    if text.capitalsTell { return word.beginsWithCapital || word.shape == .number }
    return isSchool && NameWords.ordinary.count(at: index, in: text) == 0
      && ChildWords.child.count(at: index, in: text) == 0 && word.shape != .mixed
  }
}
