extension Clause {
  /// The places that a text names, "khoản 4, 5, 6 Điều 35; Điều 6": every other word is passed over.
  ///
  /// An empty answer means that nothing was understood, not that nothing is meant.
  public static func named(in text: String) -> [Clause] {
    var reader = ClauseReader()
    for word in ClauseWord.all(in: text) { reader.read(word) }
    return reader.end()
  }
}

/// Reads places from the smallest part to the largest, as papers name them, and the other way round
/// where no comma stands between: "Điều 5 khoản 2".
private struct ClauseReader {
  /// Clauses that wait for their article, with the points of the first of them.
  private struct Group {
    var points: [String] = []
    var numbers: [String] = []
  }

  private var part: ClauseWord.Part?
  /// Whether smaller parts belong to the article before them.
  private var isInward = false
  private var isApart = false
  private var isRange = false
  private var groups: [Group] = []
  /// Places read since the last word "Điều": an annex or a chapter named behind them is theirs.
  private var fresh: [Clause] = []
  private var done: [Clause] = []

  mutating func read(_ word: ClauseWord) {
    switch word {
    case .apart: isApart = true
    case .upTo: isRange = true
    case .part(let next):
      begin(next)
      (part, isApart) = (next, false)
    case .value(let text):
      if !take(text) { (part, isInward) = (nil, false) }
      (isApart, isRange) = (false, false)
    }
  }

  private mutating func begin(_ next: ClauseWord.Part) {
    if isRange, part == next { return }
    isRange = false
    switch next {
    case .number where part == .article && !isApart && !fresh.isEmpty: isInward = true
    case .point where isInward && part == .number && !isApart: break
    case .number:
      leave()
      if groups.last.map({ $0.points.isEmpty || !$0.numbers.isEmpty }) ?? true {
        groups.append(Group())
      }
    case .point:
      leave()
      groups.append(Group())
    case .article: leave()
    case .annex, .chapter: if isApart || groups.isEmpty && fresh.isEmpty { leave() }
    }
    if next == .annex {
      if fresh.isEmpty { fresh = [Clause()] }
      for place in fresh.indices { fresh[place].annex = "" }
    }
  }

  private mutating func leave() {
    done += fresh
    fresh = []
    isInward = false
  }

  /// Whether the word was a number or letter of the part that is read.
  private mutating func take(_ word: String) -> Bool {
    switch part {
    case .point where word.count == 1: takePoint(word.lowercased())
    case .number where Self.isNumber(word): takeNumber(word)
    case .article where Self.isNumber(word): takeArticle(word)
    case .chapter where RomanNumber.value(word) != nil: takeChapter(word.uppercased())
    case .annex where RomanNumber.value(word) != nil || Self.isNumber(word):
      takeAnnex(word.uppercased())
    default: return false
    }
    return true
  }

  private mutating func takePoint(_ point: String) {
    if isInward, var place = fresh.last {
      if place.point == nil { fresh.removeLast() }
      place.point = point
      fresh.append(place)
    } else if let last = groups.indices.last {
      let before = groups[last].points.last
      groups[last].points += isRange ? Self.points(after: before, to: point) : [point]
    }
  }

  private mutating func takeNumber(_ number: String) {
    if isInward, let last = fresh.last {
      if last.number == nil { fresh.removeLast() }
      for number in isRange ? Self.numbers(after: last.number, to: number) : [number] {
        fresh.append(Clause(chapter: last.chapter, article: last.article, number: number))
      }
    } else if let last = groups.indices.last {
      let before = groups[last].numbers.last
      groups[last].numbers += isRange ? Self.numbers(after: before, to: number) : [number]
    }
  }

  private mutating func takeArticle(_ article: String) {
    guard !isRange else {
      fresh += Self.numbers(after: fresh.last?.article, to: article).map { Clause(article: $0) }
      return
    }
    guard !groups.isEmpty else { return fresh.append(Clause(article: article)) }
    for group in groups { fresh += Self.places(group, in: article) }
    groups = []
  }

  /// Points belong to the clause that stands right behind them.
  private static func places(_ group: Group, in article: String) -> [Clause] {
    let numbers = group.numbers.isEmpty ? [nil] : group.numbers.map(Optional.some)
    return numbers.enumerated().flatMap { place, number in
      let points = place == 0 && !group.points.isEmpty ? group.points.map(Optional.some) : [nil]
      return points.map { Clause(article: article, number: number, point: $0) }
    }
  }

  private mutating func takeChapter(_ chapter: String) {
    if fresh.contains(where: { $0.article != nil && $0.chapter == nil }) {
      for place in fresh.indices { fresh[place].chapter = chapter }
    } else {
      let last = isRange ? fresh.last?.chapter : nil
      fresh += RomanNumber.numbers(after: last, to: chapter).map { Clause(chapter: $0) }
    }
  }

  private mutating func takeAnnex(_ annex: String) {
    if fresh.contains(where: { $0.annex == "" }) {
      for place in fresh.indices { fresh[place].annex = annex }
    } else {
      let last = isRange ? fresh.last?.annex : nil
      fresh += RomanNumber.numbers(after: last, to: annex).map { Clause(annex: $0) }
    }
  }

  /// Clauses that found no article behind them belong to the one before: "Điều 5, khoản 2, điểm a".
  mutating func end() -> [Clause] {
    leave()
    let numbers = groups.flatMap(\.numbers)
    guard let last = done.last, last.article != nil, last.number == nil, !numbers.isEmpty else {
      return done
    }
    let points = groups.flatMap(\.points)
    let group = Group(points: points, numbers: numbers)
    return done.dropLast() + Self.places(group, in: last.article ?? "")
  }
}

extension ClauseReader {
  /// No range is longer; a proposal.
  private static let longestRange = 500

  /// "8", "8a".
  private static func isNumber(_ word: String) -> Bool {
    guard word.first?.isNumber == true, word.count <= 4 else { return false }
    let letters = word.drop(while: \.isNumber)
    return letters.count <= 1 && letters.allSatisfy(\.isLetter)
  }

  /// The numbers behind `first` up to `last`; `last` alone where they are no range.
  private static func numbers(after first: String?, to last: String) -> [String] {
    guard let from = first.flatMap({ Int($0) }), let to = Int(last), from < to,
      to - from <= longestRange
    else { return [last] }
    return (from + 1...to).map(String.init)
  }

  /// The letters of points in their order.
  private static let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

  private static func points(after first: String?, to last: String) -> [String] {
    guard let from = first.flatMap({ letters.firstIndex(of: $0) }),
      let to = letters.firstIndex(of: last), from < to
    else { return [last] }
    return Array(letters[from + 1...to])
  }
}
