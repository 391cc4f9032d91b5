/// What a sentence says of children and schools, by which its details are weighed.
struct SentenceContext: Sendable {
  /// Children at all.
  var hasChildren = false
  /// One child, or a few that can be told apart.
  var hasParticularChild = false
  /// Children without a number and without a word for many: "học sinh", and nothing more.
  var hasUncountedChild = false
  /// Something that happens to children.
  var hasHarm = false
  /// A school by its name.
  var hasSchool = false
  /// A number of everybody: a hot line.
  var isHotline = false
  private var isGirl = false
  private var isBoy = false
  private var grade: Int?
  private var isPreschool = false

  /// More children than these are not told apart by a grade or an age.
  static let fewChildren = 5

  /// The sentences of a text, by their numbers.
  static func all(of text: TextWords, isSchool: [Bool]) -> [SentenceContext] {
    let count = (text.words.last?.sentence ?? -1) + 1
    var all = Array(repeating: SentenceContext(), count: count)
    for index in text.words.indices {
      all[text.words[index].sentence].add(index, of: text, isSchool: isSchool[index])
    }
    return all
  }

  /// A sentence goes on speaking of whom the one before it spoke of.
  mutating func takeChildren(from other: SentenceContext) {
    hasChildren = hasChildren || other.hasChildren
    hasParticularChild = hasParticularChild || other.hasParticularChild
    isHotline = isHotline || other.isHotline
  }

  private mutating func add(_ index: Int, of text: TextWords, isSchool: Bool) {
    if isSchool { hasSchool = true }
    if ChildWords.child.count(at: index, in: text) > 0 {
      hasChildren = true
      if ChildMention.isParticular(index, in: text) { hasParticularChild = true }
      if !ChildMention.isOfMany(index, in: text) { hasUncountedChild = true }
    }
    if ChildWords.harm.count(at: index, in: text) > 0 { hasHarm = true }
    if SchoolWords.hotlines.count(at: index, in: text) > 0 { isHotline = true }
    if ChildWords.girls.count(at: index, in: text) > 0 { isGirl = true }
    if ChildWords.boys.count(at: index, in: text) > 0 { isBoy = true }
    if let found = ClassWords.grade(at: index, in: text) { grade = grade ?? found }
    if ClassWords.preschool.count(at: index, in: text) > 0 { isPreschool = true }
  }
}

extension SentenceContext {
  /// How a paper names the child: "“01 học sinh nữ, cấp THCS”".
  var child: Phrase {
    let sex = isGirl == isBoy ? "" : isGirl ? " nữ" : " nam"
    if isPreschool, grade == nil { return Phrase(verbatim: "“01 trẻ mầm non\(sex)”") }
    guard let grade else {
      return Phrase("“01 học sinh\(sex), cấp …”", "“01 học sinh\(sex), cấp …” (sex and level)")
    }
    let level = grade <= 5 ? "tiểu học" : grade <= 9 ? "THCS" : "THPT"
    return Phrase(verbatim: "“01 học sinh\(sex), cấp \(level)”")
  }
}

/// One place where a text speaks of children.
enum ChildMention {
  /// Whether one child is meant, or a few, and not children in general.
  static func isParticular(_ index: Int, in text: TextWords) -> Bool {
    if text.follows(index) {
      if text.words[index - 1].number != nil || ChildWords.plural.count(before: index, in: text) > 0
      {
        return !isOfMany(index, in: text)
      }
      if ChildWords.fewNumbers.has(index - 1, in: text) { return true }
    }
    if ChildWords.particular.count(at: index, in: text) > 0 { return true }
    let after = index + ChildWords.child.count(at: index, in: text)
    if tells.count(at: after, in: text) > 0 { return true }
    // "Học sinh 13 tuổi" is one; "trẻ 5 tuổi" are all.
    return text.follows(after) && text.words[after].number != nil && years.has(after + 1, in: text)
      && !cohorts.has(index, in: text)
  }

  /// Whether many are meant, or all: "53 học sinh", "các em", "trẻ em".
  static func isOfMany(_ index: Int, in text: TextWords) -> Bool {
    guard text.follows(index) else { return false }
    if let number = text.words[index - 1].number {
      return number > SentenceContext.fewChildren || number == 0
    }
    return ChildWords.plural.count(before: index, in: text) > 0
  }

  /// What follows a word for children where one of them is meant.
  private static let tells = Vocabulary("nữ, nam, tên, tên là, này, có tên, khuyết tật")
  private static let years = Vocabulary("tuổi")
  private static let cohorts = Vocabulary("trẻ")
}
