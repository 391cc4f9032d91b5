/// Tells units from lines that only look so, by the order in which numbers must come.
struct UnitSequence {
  private var accepted: [MarkedLine] = []
  /// Whether the text between two annexes has articles; if not, "I." and "1." divide it.
  private var hasArticles = false
  /// The number that came last, by rank; a wider unit forgets those of the narrower.
  private var last: [Int: LineMark] = [:]
  private var lastArticle: Int?

  static func accepted(_ marks: [MarkedLine]) -> [MarkedLine] {
    var sequence = UnitSequence()
    var start = 0
    while start < marks.count {
      let rest = marks[(start + 1)...]
      let end = rest.firstIndex { $0.mark.kind == .annex } ?? marks.count
      sequence.read(marks[start..<end])
      start = end
    }
    return sequence.accepted
  }

  private mutating func read(_ book: ArraySlice<MarkedLine>) {
    last = [:]
    lastArticle = nil
    hasArticles = Self.hasArticles(book)
    for marked in book where accepts(marked) {
      accepted.append(marked)
      let rank = marked.mark.rank
      for narrower in last.keys where narrower > rank { last[narrower] = nil }
      last[rank] = marked.mark
      if marked.mark.kind == .article { lastArticle = Ordinal.value(marked.mark.number) }
    }
  }

  /// An annex that begins with "I." is divided so, whatever forms of decisions it goes on to show.
  private static func hasArticles(_ book: ArraySlice<MarkedLine>) -> Bool {
    let article = book.firstIndex {
      $0.mark.kind == .article && ($0.mark.isSure || Ordinal.value($0.mark.number) == 1)
    }
    guard let article, book.first?.mark.kind == .annex else { return article != nil }
    let heading = book.firstIndex { $0.mark.kind == .heading && $0.mark.number == "I" }
    return heading.map { $0 > article } ?? true
  }

  private func accepts(_ marked: MarkedLine) -> Bool {
    let mark = marked.mark
    switch mark.kind {
    case .opening: return false
    case .annex: return true
    case .part, .chapter, .section, .subsection: return mark.isSure || isNext(mark)
    case .article:
      return hasArticles
        && (mark.isSure || Ordinal.value(mark.number) == (lastArticle ?? 0) + 1)
    case .heading: return !hasArticles && isNextHeading(mark)
    case .clause: return (!hasArticles || lastArticle != nil) && isNext(mark)
    case .subclause: return (!hasArticles || lastArticle != nil) && isNextSubclause(mark)
    case .point: return isInside && isNextPoint(mark)
    }
  }

  /// Points stand below an article, a heading or a clause.
  private var isInside: Bool { last.keys.contains { (5...19).contains($0) } }

  /// 1 where nothing has come, else the next number, or the same with a letter: "8a".
  private func isNext(_ mark: LineMark) -> Bool {
    guard let value = Ordinal.value(mark.number) else { return false }
    guard let last = last[mark.rank], let before = Ordinal.value(last.number) else {
      return value == 1
    }
    let hasLetter = mark.number.last?.isLetter == true
    return value == before + 1 || (value == before && hasLetter && mark.number != last.number)
  }

  private func isNextHeading(_ mark: LineMark) -> Bool {
    if Ordinal.roman(mark.number) != nil, isNext(mark) { return true }
    guard mark.number.count == 1, mark.rank == 5, let letter = mark.number.unicodeScalars.first
    else { return false }
    let before = last[5]?.number.unicodeScalars.first
    return letter.value == (before.map { $0.value + 1 } ?? 65)
  }

  /// "2.1" below "2.", the next behind "2.1", or the first of all.
  private func isNextSubclause(_ mark: LineMark) -> Bool {
    let parts = mark.number.split(separator: ".").compactMap { Ordinal.value(String($0)) }
    guard let own = parts.last else { return false }
    let above = parts.dropLast().map(String.init).joined(separator: ".")
    if let before = last[mark.rank]?.number.split(separator: "."),
      before.dropLast().joined(separator: ".") == above
    {
      return own == (before.last.flatMap { Ordinal.value(String($0)) } ?? 0) + 1
    }
    guard own == 1 else { return false }
    return last[mark.rank - 1].map { $0.number == above } ?? true
  }

  private func isNextPoint(_ mark: LineMark) -> Bool {
    guard let letter = Ordinal.letter(mark.number) else { return false }
    let before = last[mark.rank].flatMap { Ordinal.letter($0.number) }
    if mark.number.count > 1, letter == before { return mark.number != last[mark.rank]?.number }
    return Ordinal.follows(letter: letter, after: before)
  }
}
