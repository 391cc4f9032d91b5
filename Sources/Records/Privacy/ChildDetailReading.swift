/// One look at a text: what it says of children, and what was found so far.
struct ChildDetailReading {
  let text: TextWords
  let finder: ChildDetailFinder
  /// What each sentence says of children and schools.
  private(set) var sentences: [SentenceContext] = []
  /// Per word: whether it belongs to the name of a school that is named.
  private(set) var isSchool: [Bool] = []
  /// Per word: whether something was found there already.
  private var isTaken: [Bool] = []
  private(set) var details: [ChildDetail] = []

  init(_ text: String, _ finder: ChildDetailFinder) {
    self.text = TextWords(text)
    self.finder = finder
    isTaken = Array(repeating: false, count: words.count)
    isSchool = SchoolMentions(self.text, known: finder.institutions).isSchool
    sentences = SentenceContext.all(of: self.text, isSchool: isSchool)
  }

  var words: [TextWord] { text.words }

  /// Applies all rules; the earlier ones say more of a place than the later ones.
  mutating func readAll() {
    readKnownNames()
    readNamesAfterCues()
    readParents()
    readInitials()
    readBareNames()
    readClasses()
    readAges()
    readBirths()
    readAddresses()
    readNumbers()
    readMarks()
    readPictures()
    details.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension ChildDetailReading {
  /// What is said around a word: its sentence, and of the one before what children it spoke of.
  func context(of index: Int) -> SentenceContext {
    let sentence = words[index].sentence
    var context = sentences[sentence]
    if sentence > 0 { context.takeChildren(from: sentences[sentence - 1]) }
    return context
  }

  /// Whether nothing was found among the words yet.
  func isFree(_ range: Range<Int>) -> Bool { !range.contains { isTaken[$0] } }

  /// Notes a finding; at a place where one stands already, nothing.
  mutating func find(
    _ kind: ChildDetail.Kind, _ weight: ChildDetail.Weight, at range: Range<Int>
  ) {
    guard !range.isEmpty, isFree(range), details.count < ChildDetailFinder.limit else { return }
    for index in range { isTaken[index] = true }
    let child = context(of: range.lowerBound).child
    let place = text.place(of: range)
    details.append(
      ChildDetail(
        kind: kind, weight: weight, range: place, text: text.text(range),
        instead: kind.instead(child)))
  }

  /// Marks words that were understood as something else than a child's.
  mutating func passOver(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
  }

  /// The words around a place, within its sentence.
  func near(_ index: Int, before: Int, after: Int) -> Range<Int> {
    var low = index
    while low > 0, index - low < before, words[low - 1].sentence == words[index].sentence {
      low -= 1
    }
    var high = index + 1
    while high < words.count, high - index <= after, words[high].sentence == words[index].sentence {
      high += 1
    }
    return low..<high
  }
}
