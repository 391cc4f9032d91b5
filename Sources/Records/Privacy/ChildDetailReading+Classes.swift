extension ChildDetailReading {
  /// A class that a child is in: "lớp 7A", "7A2", "lớp Lá 1"; a grade only with one child of it
  /// and the name of the school.
  mutating func readClasses() {
    var index = 0
    while index < words.count {
      let end = classEnd(at: index)
      if end > index {
        judge(class: index..<end)
      } else if let end = gradeEnd(at: index) {
        judge(grade: index..<end)
      }
      index = max(index + 1, end)
    }
  }

  private mutating func judge(class range: Range<Int>) {
    let context = context(of: range.lowerBound)
    let isRoom = ClassWords.rooms.count(before: range.lowerBound, in: text) > 0
    guard context.hasChildren || context.hasHarm, !isRoom || context.hasParticularChild else {
      return
    }
    let weight: ChildDetail.Weight = context.hasParticularChild ? .certain : .likely
    find(context.hasSchool ? .schoolAndClass : .schoolClass, weight, at: range)
  }

  private mutating func judge(grade range: Range<Int>) {
    let context = context(of: range.lowerBound)
    let isOfOne = context.hasParticularChild || context.hasUncountedChild && context.hasHarm
    guard context.hasSchool, isOfOne else { return }
    find(.schoolAndClass, .likely, at: range)
  }

  /// Where the class that begins at a word ends; the word itself where none begins.
  private func classEnd(at index: Int) -> Int {
    let count = ClassWords.lop.count(at: index, in: text)
    if count > 0 { return sectionEnd(behind: index + count) ?? index }
    guard let section = ClassWords.section(words[index].folded),
      ClassWords.plainLetters.contains(section.letter),
      ClassWords.noClass.count(before: index, in: text) == 0
    else { return index }
    return index + 1
  }

  /// The end of what follows "lớp", where it is one class and not a grade.
  private func sectionEnd(behind next: Int) -> Int? {
    guard words.indices.contains(next), text.follows(next) else { return nil }
    if ClassWords.section(words[next].folded) != nil { return next + 1 }
    let after = next + 1
    if let grade = words[next].number, ClassWords.grades.contains(grade) {
      return gradeSectionEnd(after)
    }
    let years = ClassWords.preschoolYears.count(at: next, in: text)
    if years > 0, isNumbered(next + years) { return next + years + 1 }
    guard text.capitalsTell, words[next].shape == .capital,
      NameWords.noNames.count(at: next, in: text) == 0
    else { return nil }
    return ownNameEnd(from: next)
  }

  /// "7/2", "5.3", "7 A".
  private func gradeSectionEnd(_ after: Int) -> Int? {
    guard words.indices.contains(after) else { return nil }
    let gap = words[after].gap
    let isNumber = words[after].number.map { (1...20).contains($0) } ?? false
    if gap == .slash || gap == .dot, isNumber { return after + 1 }
    return gap == .space && words[after].shape == .letter ? after + 1 : nil
  }

  private func isNumbered(_ index: Int) -> Bool {
    guard words.indices.contains(index), text.follows(index) else { return false }
    return words[index].number.map { (1...20).contains($0) } ?? (words[index].shape == .letter)
  }

  /// "lớp Thỏ Ngọc", "lớp Lá": a class that has a name.
  private func ownNameEnd(from next: Int) -> Int? {
    var end = next
    while end < words.count, end - next < 3, end == next || text.follows(end),
      words[end].shape == .capital || end > next && words[end].number != nil
    {
      end += 1
    }
    return end - next > 1 ? end : nil
  }

  /// "lớp 7", "lớp Lá".
  private func gradeEnd(at index: Int) -> Int? {
    let count = ClassWords.lop.count(at: index, in: text)
    guard count > 0, ClassWords.grade(at: index, in: text) != nil else { return nil }
    return index + count + 1
  }
}
