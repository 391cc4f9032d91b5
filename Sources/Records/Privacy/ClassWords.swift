/// Classes and grades as they are written: "lớp 7A", "7A2", "lớp Lá 1", "lớp 7/2".
enum ClassWords {
  static let lop = Vocabulary("lớp, lớp mẫu giáo")
  static let preschool = Vocabulary(
    "mầm non, mẫu giáo, nhà trẻ, lớp lá, lớp chồi, lớp mầm, trẻ mầm non")
  /// Names of the years of a preschool, before the number of a class.
  static let preschoolYears = Vocabulary("lá, chồi, mầm, nhà trẻ, mẫu giáo, búp, nụ")
  /// Before a number that is no class of children.
  static let noClass = Vocabulary(
    """
    đường, quốc lộ, lộ, ql, số, phòng, dãy, tầng, điều, khoản, mẫu, phụ lục, tổ, khu, nhà, ngõ, biển,
    đợt, giá, vitamin, phòng học, hướng, thông tư, tỉnh lộ, bậc, hạng
    """)
  /// What is meant where a class stands for its room.
  static let rooms = Vocabulary("phòng học, phòng, cửa sổ, mái, bàn ghế, tường, quạt")

  static let grades = 1...12

  /// The grade that "lớp 7" or "lớp 7A" names.
  static func grade(at index: Int, in text: TextWords) -> Int? {
    let count = lop.count(at: index, in: text)
    let next = index + count
    if count > 0, text.follows(next), text.words.indices.contains(next) {
      let digits = text.words[next].folded.prefix { $0.isASCII && $0.isNumber }
      return Int(digits.prefix(3)).flatMap { grades.contains($0) ? $0 : nil }
    }
    return section(text.words[index].folded)?.grade
  }

  /// "7a", "7a2", "10a1", "12c": a grade, one letter, at most two digits.
  static func section(_ folded: String) -> (grade: Int, letter: Character)? {
    guard folded.utf8.count <= 6 else { return nil }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard let grade = Int(digits), grades.contains(grade), digits.first != "0" else { return nil }
    let rest = folded.dropFirst(digits.count)
    guard let letter = rest.first, letter.isASCII, letter.isLetter,
      rest.dropFirst().count <= 2, rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return (grade, letter)
  }

  /// Letters of classes that are told without the word "lớp"; "8h" is a time and "5m" a length.
  static let plainLetters: Set<Character> = ["a", "b", "c", "d", "e", "f"]
}
