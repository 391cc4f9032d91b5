extension ChildDetailReading {
  /// "con anh Hùng", "phụ huynh Nguyễn Thị C", "bố cháu là ông Nguyễn Văn D".
  mutating func readParents() {
    for index in words.indices {
      let count = ChildWords.relatives.count(at: index, in: text)
      guard count > 0 else { continue }
      let next = passing(ChildWords.betweenRelativeAndName, from: index + count)
      let isTitled = Self.titles.has(next - 1, in: text)
      guard text.follows(next), let name = names.name(at: next, isCertain: isTitled) else {
        continue
      }
      find(.parentName, name.isSure ? .certain : .likely, at: name.range)
    }
  }

  private static let titles = Vocabulary("anh, chị, ông, bà, chú, bác")
}
