/// Which of some incidents are like one: perhaps the same news again, or cases of the past.
///
/// Weights and limits are proposals of this program, measured on the labelled pairs of its tests.
public struct SimilarIncidents: Equatable, Sendable {
  /// Best first; perhaps the same event, told twice.
  public let duplicates: [SimilarIncident]
  /// Best first, at most ``limit``.
  public let past: [SimilarIncident]

  /// As many of each are offered.
  public static let limit = 3
  /// Candidates that a register gives at most, for each of what they are looked for by: school and
  /// category, and each word of the title.
  public static let nearest = 40
  public static let wordHits = 20
  /// Words of a title that are looked for.
  public static let searchedWords = 6
  /// Days between two pieces of news about one event at most.
  public static let duplicateDays = 7

  /// - Parameters:
  ///   - incident: the one being typed, its category empty while none is chosen, or a recorded one.
  ///   - candidates: in any order; itself, withdrawn ones and known duplicates are passed over.
  public init(to incident: Incident, among candidates: [IncidentCandidate]) {
    let words = TitleWords(incident.title)
    let likenesses = candidates.filter {
      $0.incident.id != incident.id && !$0.incident.isWithdrawn && $0.incident.state != .duplicate
    }.map { Likeness(incident, words, $0) }
    let again = likenesses.compactMap(\.asDuplicate)
    let taken = Set(again.map(\.candidate.incident.id))
    duplicates = Self.best(again)
    past = Self.best(
      likenesses.filter { !taken.contains($0.candidate.incident.id) }.compactMap(\.asPast))
  }

  /// The words of a title by which others may be found: folded syllables that stand side by side.
  public static func searchedWords(of title: String) -> [[String]] {
    TitleWords(title).searched.prefix(searchedWords).map { [$0.0, $0.1] }
  }

  public var isEmpty: Bool { duplicates.isEmpty && past.isEmpty }

  /// By score, then the newest news first.
  private static func best(_ all: [SimilarIncident]) -> [SimilarIncident] {
    let sorted = all.sorted {
      ($0.score, $0.candidate.incident.learnedAt) > ($1.score, $1.candidate.incident.learnedAt)
    }
    return Array(sorted.prefix(limit))
  }
}
