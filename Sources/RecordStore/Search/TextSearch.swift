import GRDB
import Ledger
import Records

/// Searches the articles of imported documents; each document is a hit once, with the article
/// that answers best.
struct TextSearch {
  let db: Database
  let query: TypedQuery
  /// At most so many documents.
  let limit: Int

  /// Articles rated where all of them can be.
  static let rankingLimit = 60
  /// Articles looked at in one step where the latest stand for all.
  static let step = 24
  /// Steps of one question.
  static let steps = 4

  func found() throws -> GroupSearch.Found {
    let rows = SearchRows(db: db, table: .articles)
    let folded = MatchExpression.folded(query)
    let count = try rows.count(folded, limit: BoundedCount.limit + 1)
    guard count > 0, limit > 0 else { return .init(count: count) }
    if count <= Self.rankingLimit {
      let all = try rate(rows.latest(folded, limit: Self.rankingLimit))
      return .init(hits: best(of: all), count: count)
    }
    var hits = best(of: try latest(MatchExpression.exact(query), rows, except: []))
    if hits.count < limit {
      let known = Set(hits.map(\.candidate.target))
      hits += best(of: try latest(folded, rows, except: known))
    }
    return .init(hits: Array(hits.prefix(limit)), count: count)
  }

  /// Articles of as many different documents as are wanted, latest documents first.
  private func latest(
    _ expression: String, _ rows: SearchRows, except known: Set<SearchHit.Target>
  ) throws -> [GroupSearch.Ranked] {
    var found: [GroupSearch.Ranked] = []
    var targets = known
    var below = Int64.max
    for _ in 0..<Self.steps where targets.count - known.count < limit {
      let numbers = try rows.latest(expression, below: below, limit: Self.step)
      guard let last = numbers.last else { break }
      let rated = try rate(numbers).filter { !known.contains($0.candidate.target) }
      found += rated
      targets.formUnion(rated.map(\.candidate.target))
      // The rest of the document that was reached last would only repeat it.
      below = try firstArticle(ofDocumentWith: last)
    }
    return found
  }

  private func firstArticle(ofDocumentWith row: Int64) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        SELECT min(other.rowid) FROM article
        JOIN article AS other ON other.document = article.document WHERE article.rowid = ?
        """)
    return try Int64.fetchOne(statement, arguments: [row]) ?? row
  }

  /// The best article of each document, best document first.
  private func best(of ranked: [GroupSearch.Ranked]) -> [GroupSearch.Ranked] {
    var seen: Set<SearchHit.Target> = []
    let hits = ranked.sorted { $0.precedes($1) }.filter {
      seen.insert($0.candidate.target).inserted
    }
    return Array(hits.prefix(limit))
  }

  private func rate(_ rows: [Int64]) throws -> [GroupSearch.Ranked] {
    let rater = TextRater(query)
    return try rows.compactMap { row in
      try candidate(row).map {
        GroupSearch.Ranked(candidate: $0, rating: rater.rate($0.fields))
      }
    }
  }

  private func candidate(_ row: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      row,
      """
      SELECT d.listedNumber, d.abstract, a.heading, a.body, a.ordinal FROM article AS a
      JOIN importedDocument AS d ON d.id = a.document WHERE a.rowid = ?
      """, in: db
    ) { found in
      SearchCandidate(
        row: row, target: .document(.init(found.text(0))),
        title: found.text(0) + DocumentCandidates.separator + found.text(1),
        piece: Int(found.integer(4)), fields: [found.text(2), found.text(3)])
    }
  }
}
