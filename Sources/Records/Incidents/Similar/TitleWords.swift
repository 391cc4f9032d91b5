/// The words of a title that say what happened, marks and capitals aside.
///
/// Two neighbouring syllables make a word; one alone says little in Vietnamese. Syllables that stand
/// in most titles make none.
struct TitleWords {
  /// Folded syllables in their order, each with how it was typed; nil where a common one stands.
  private let syllables: [(folded: String, typed: String)?]
  private let pairs: Set<String>
  /// Numbers, days and times not among them.
  let numbers: Set<Int>

  init(_ title: String) {
    let words = TextWords(title).words
    var syllables: [(folded: String, typed: String)?] = []
    var numbers: Set<Int> = []
    for word in words {
      if let number = word.number, number > 1, !word.gap.contains(.slash) { numbers.insert(number) }
      let isCommon = Self.common.contains(word.folded) || word.shape == .number
      syllables.append(isCommon ? nil : (word.folded, word.exact))
    }
    self.syllables = syllables
    self.numbers = numbers
    pairs = Set(zip(syllables, syllables.dropFirst()).compactMap(Self.pair))
  }

  private static func pair(
    _ first: (folded: String, typed: String)?, _ second: (folded: String, typed: String)?
  ) -> String? {
    guard let first, let second else { return nil }
    return "\(first.folded) \(second.folded)"
  }

  /// The words that both titles have, as they stand in this one, longest runs first.
  func shared(with other: TitleWords) -> [[String]] {
    var runs: [[String]] = []
    var run: [String] = []
    for index in syllables.indices {
      let isShared =
        index + 1 < syllables.count
        && Self.pair(syllables[index], syllables[index + 1]).map(other.pairs.contains) ?? false
      if isShared || !run.isEmpty, let typed = syllables[index]?.typed { run.append(typed) }
      if !isShared, !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return runs.sorted { $0.count > $1.count }
  }

  /// What a search for titles with one of the words asks for: pairs of folded syllables, in the
  /// order of the title.
  var searched: [(String, String)] {
    zip(syllables, syllables.dropFirst()).compactMap { first, second in
      guard let first, let second else { return nil }
      return (first.folded, second.folded)
    }
  }

  private static let common: Set<String> = Set(
    """
    hoc sinh truong lop tieu thcs thpt th mn mam non xa ban thon bi o tai va cua do vi sau truoc
    trong ngoai khi co khong la duoc da dang mot hai nam nu em chau cac nhung cho den tu ve voi
    luc gio ngay buoi phai di ra vao xay vu viec tre be giao vien cap nghi nhieu mac lam
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
