/// A place in a legal text, as deep as it is named: a chapter, an article, its clause, its point.
public struct Clause: Hashable, Sendable {
  /// The Roman number, "II".
  public var chapter: String?
  /// The number of an annex, "I"; empty for the only one.
  public var annex: String?
  /// Điều, with its letter where there is one: "8", "8a".
  public var article: String?
  /// Khoản.
  public var number: String?
  /// Điểm.
  public var point: String?

  public init(
    chapter: String? = nil, annex: String? = nil, article: String? = nil, number: String? = nil,
    point: String? = nil
  ) {
    self.chapter = chapter
    self.annex = annex
    self.article = article
    self.number = number
    self.point = point
  }

  /// Whether `other` lies in this place or is it.
  public func contains(_ other: Clause) -> Bool {
    guard annex == other.annex else { return false }
    if let chapter, article == nil { return chapter == other.chapter }
    let own = [article, number, point]
    let others = [other.article, other.number, other.point]
    return article != nil
      && zip(own, others).allSatisfy { mine, theirs in mine == nil || mine == theirs }
  }

  /// In the order of papers: "điểm a khoản 2 Điều 8".
  public var words: String {
    let parts = [
      point.map { "điểm \($0)" }, number.map { "khoản \($0)" }, article.map { "Điều \($0)" },
      chapter.map { "Chương \($0)" }, annex.map { $0.isEmpty ? "Phụ lục" : "Phụ lục \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension Clause {
  /// The places that a text names, "khoản 4, 5, 6 Điều 35; Điều 6": every other word is passed over.
  ///
  /// An empty answer means that nothing was understood, not that nothing is meant.
  public static func named(in text: String) -> [Clause] {
    var reader = ClauseReader()
    for word in ClauseReader.words(of: text) { reader.read(word) }
    return reader.end()
  }
}

/// Reads places from the smallest part to the largest, as papers name them.
private struct ClauseReader {
  private enum Part {
    case point, number, article, chapter, annex
  }

  private var part: Part?
  private var points: [String] = []
  private var numbers: [String] = []
  /// Articles read since the last word "Điều": an annex named behind them is theirs.
  private var fresh: [Clause] = []
  private var done: [Clause] = []

  /// Words and numbers, without the signs between them.
  static func words(of text: String) -> [Substring] {
    text.split { $0.isWhitespace || ",;:.()".contains($0) }
  }

  mutating func read(_ word: Substring) {
    switch word.lowercased() {
    case "điểm": begin(.point)
    case "khoản": begin(.number)
    case "điều": begin(.article)
    case "chương": begin(.chapter)
    case "lục": begin(.annex)
    case "phụ", "và", "các": break
    default: take(String(word))
    }
  }

  private mutating func begin(_ next: Part) {
    if next == .annex {
      if fresh.isEmpty { fresh = [Clause()] }
      for place in fresh.indices { fresh[place].annex = "" }
    } else if next != .article || part == .article || part == .annex || part == .chapter {
      flush()
    }
    part = next
  }

  private mutating func take(_ word: String) {
    switch part {
    case .point where word.count == 1: points.append(word.lowercased())
    case .number where Self.isNumber(word): numbers.append(word)
    case .article where Self.isNumber(word): addArticle(word)
    case .chapter where Self.isRoman(word): fresh.append(Clause(chapter: word))
    case .annex where Self.isRoman(word):
      for place in fresh.indices { fresh[place].annex = word }
    default: part = nil
    }
  }

  private mutating func addArticle(_ article: String) {
    let all = numbers.isEmpty ? [nil] : numbers.map(Optional.some)
    for (place, number) in all.enumerated() {
      // Points belong to the clause that stands right behind them.
      let own = place == 0 && !points.isEmpty ? points.map(Optional.some) : [nil]
      fresh += own.map { Clause(article: article, number: number, point: $0) }
    }
    (points, numbers) = ([], [])
  }

  private mutating func flush() {
    done += fresh
    fresh = []
  }

  mutating func end() -> [Clause] {
    flush()
    return done
  }

  /// "8", "8a".
  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.first, first.isNumber, word.count <= 4 else { return false }
    return word.dropFirst().allSatisfy { $0.isNumber || $0.isLetter && $0 == word.last }
  }

  private static func isRoman(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { "IVXLC".contains($0) }
  }
}
