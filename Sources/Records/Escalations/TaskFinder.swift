import VietText

/// Finds the task of the authority table that some words are about.
///
/// A word counts the more the fewer tasks have it. The words must be about one task: at least two
/// of them, and at least half of what all of them count; otherwise nothing is found.
public struct TaskFinder: Sendable {
  private let rows: [AuthorityRow]
  private let words: [Set<String>]
  /// In how many tasks a word stands.
  private let frequency: [String: Int]

  /// The least share of the typed words' weight that a task must have.
  private static let leastShare = 0.5
  /// The least number of typed words that a task must have.
  private static let leastWords = 2

  public init(_ rows: [AuthorityRow]) {
    self.rows = rows
    words = rows.map { Set(Fold.words("\($0.rule.task.vietnamese) \($0.rule.task.english)")) }
    var frequency: [String: Int] = [:]
    for word in words.joined() { frequency[word, default: 0] += 1 }
    self.frequency = frequency
  }

  /// The best task, or the one whose code stands among the words; nil when none is near enough.
  public func task(about text: String) -> AuthorityRow? {
    let typed = Set(Fold.words(text))
    if let named = rows.first(where: { typed.contains(Fold.key($0.rule.code.rawValue)) }) {
      return named
    }
    let whole = typed.reduce(0) { $0 + weight($1) }
    var best: (row: AuthorityRow, score: Double, coverage: Double)?
    for (index, row) in rows.enumerated() {
      let shared = typed.intersection(words[index])
      let score = shared.reduce(0) { $0 + weight($1) }
      guard shared.count >= Self.leastWords, score >= whole * Self.leastShare else { continue }
      let coverage = Double(shared.count) / Double(words[index].count)
      if let best, (best.score, best.coverage) >= (score, coverage) { continue }
      best = (row, score, coverage)
    }
    return best?.row
  }

  private func weight(_ word: String) -> Double { 1 / Double(frequency[word] ?? 1) }
}
