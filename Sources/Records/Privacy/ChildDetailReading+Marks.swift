extension ChildDetailReading {
  /// Marks of the body, and marks at school.
  mutating func readMarks() {
    for index in words.indices {
      let context = context(of: index)
      guard context.hasChildren else { continue }
      let body = Self.bodyMarks.count(at: index, in: text)
      if body > 0 {
        find(.bodyMark, .likely, at: index..<(index + body))
      } else if isHeight(index) {
        find(.bodyMark, .likely, at: index..<(index + 2))
      }
      guard context.hasParticularChild || hasName else { continue }
      let school = Self.schoolMarks.count(at: index, in: text)
      if school > 0 {
        find(.schoolMark, .likely, at: index..<schoolMarkEnd(from: index + school))
      }
    }
  }

  private var hasName: Bool { details.contains { $0.kind == .name } }

  private static let bodyMarks = Vocabulary(
    """
    nốt ruồi, vết bớt, vết chàm, vết sẹo, sẹo, hình xăm, răng khểnh, sứt môi, tóc ngắn, tóc dài,
    tóc nhuộm, tóc xoăn, mặc áo, mặc quần, đặc điểm nhận dạng, nhận dạng, da ngăm
    """)

  private static let schoolMarks = Vocabulary(
    """
    bị điểm, học lực, điểm trung bình, hạnh kiểm, điểm môn, xếp loại yếu, xếp loại kém, lưu ban,
    học giỏi nhất
    """)

  /// "cao 1m45", "cao 1,45".
  private func isHeight(_ index: Int) -> Bool {
    guard Self.tall.has(index, in: text), index + 1 < words.count, text.follows(index + 1) else {
      return false
    }
    let next = words[index + 1].folded
    return next.hasPrefix("1m") || words[index + 1].number.map { (60...190).contains($0) } ?? false
  }

  private static let tall = Vocabulary("cao")

  /// The mark itself, where it follows: "bị điểm 2", "điểm trung bình 9,4".
  private func schoolMarkEnd(from end: Int) -> Int {
    var end = end
    while end < words.count, words[end].number != nil,
      [TextGap.space, .comma, .dot].contains(words[end].gap)
    {
      end += 1
    }
    return end
  }
}
