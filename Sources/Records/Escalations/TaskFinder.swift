import VietText

/// Finds the task of the authority table that some words are about.
///
/// What is compared are pairs of neighbouring syllables, since one syllable alone says little in
/// Vietnamese. Most of what was typed must stand in the task, and a good part of the task in what
/// was typed; a pair counts the more the fewer tasks have it.
public struct TaskFinder: Sendable {
  private struct Entry {
    let row: AuthorityRow
    /// Of the task in one language.
    let pairs: Set<String>
  }

  private let rows: [AuthorityRow]
  private let entries: [Entry]
  /// In how many entries a pair stands.
  private let frequency: [String: Int]

  /// More than this share of the typed pairs must stand in the task.
  private static let leastShare = 0.5
  /// At least this share of the task's pairs must have been typed.
  private static let leastCoverage = 0.3
  /// The least number of typed pairs that a task must have.
  private static let leastPairs = 2

  public init(_ rows: [AuthorityRow]) {
    self.rows = rows
    entries = rows.flatMap { row in
      Language.allCases.map {
        Entry(row: row, pairs: SyllablePairs.of(row.rule.task[$0]))
      }
    }
    var frequency: [String: Int] = [:]
    for pair in entries.map(\.pairs).joined() { frequency[pair, default: 0] += 1 }
    self.frequency = frequency
  }

  /// The task whose code is `text`, in any case.
  public func task(coded text: String) -> AuthorityRow? {
    let words = Fold.words(text)
    guard words.count == 1 else { return nil }
    return rows.first { Fold.key($0.rule.code.rawValue) == words[0] }
  }

  /// The best task; nil when none is near enough.
  public func task(about text: String) -> AuthorityRow? {
    let typed = SyllablePairs.of(text)
    var best: (row: AuthorityRow, score: Double, coverage: Double)?
    for entry in entries {
      let shared = typed.intersection(entry.pairs)
      guard shared.count >= Self.leastPairs else { continue }
      let coverage = Double(shared.count) / Double(entry.pairs.count)
      let share = Double(shared.count) / Double(typed.count)
      guard share > Self.leastShare, coverage >= Self.leastCoverage else { continue }
      let score = shared.reduce(0) { $0 + 1 / Double(frequency[$1] ?? 1) }
      if let best, (best.score, best.coverage) >= (score, coverage) { continue }
      best = (entry.row, score, coverage)
    }
    return best?.row
  }
}
