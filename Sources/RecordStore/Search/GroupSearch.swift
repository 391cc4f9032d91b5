import GRDB
import Records

/// A row that holds the words, as far as it must be known to be ranked and shown.
struct SearchCandidate {
  let row: Int64
  let target: SearchHit.Target
  let title: String
  /// The title in English; nil where it is the same.
  var englishTitle: String?
  var isWithdrawn = false
  /// The piece of a full text that the row is.
  var piece: Int?
  /// The texts of the row, the one that names it first; all of its indexed words stand in them.
  let fields: [String]
}

extension SearchCandidate {
  /// Reads the one row that `sql` gives for a row number.
  static func read(
    _ row: Int64, _ sql: String, in db: Database,
    _ make: (SQLStatement) -> SearchCandidate?
  ) throws -> SearchCandidate? {
    let select = try SQLStatement(sql, in: db)
    select.bind(1, row)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return make(select)
  }
}

/// The hits of one full-text table.
struct GroupSearch {
  let db: Database
  let table: SearchTable
  let query: TypedQuery
  /// At most so many hits.
  let limit: Int
  /// When more rows match, the latest ones stand for all, exact ones first.
  var rankingLimit = 200
  /// Reads a row; nil when it must not be shown.
  let load: (Int64) throws -> SearchCandidate?

  struct Found {
    var hits: [Ranked] = []
    /// Counted to one beyond ``BoundedCount/limit``.
    var count = 0
  }

  struct Ranked {
    let candidate: SearchCandidate
    let rating: TextRating

    /// Exact tones first, then the better match, then the later row.
    func precedes(_ other: Ranked) -> Bool {
      if rating.isExact != other.rating.isExact { return rating.isExact }
      if rating.score != other.rating.score { return rating.score > other.rating.score }
      return candidate.row > other.candidate.row
    }
  }

  func found() throws -> Found {
    let rows = SearchRows(db: db, table: table)
    let folded = MatchExpression.folded(query)
    let count = try rows.count(folded, limit: BoundedCount.limit + 1)
    guard count > 0, limit > 0 else { return Found(count: count) }
    if count <= rankingLimit {
      return Found(hits: try best(of: rows.latest(folded, limit: rankingLimit)), count: count)
    }
    let exact = try rows.latest(MatchExpression.exact(query), limit: sample)
    var hits = try best(of: exact)
    if hits.count < limit {
      let others = try rows.latest(folded, limit: sample).filter { !exact.contains($0) }
      hits += try best(of: others)
    }
    return Found(hits: Array(hits.prefix(limit)), count: count)
  }

  /// How many of the latest rows are ranked where not all can be.
  private var sample: Int { min(rankingLimit, limit * 4) }

  private func best(of rows: [Int64]) throws -> [Ranked] {
    let rater = TextRater(query)
    var ranked: [Ranked] = []
    for row in rows {
      guard let candidate = try load(row) else { continue }
      ranked.append(Ranked(candidate: candidate, rating: rater.rate(candidate.fields)))
    }
    return Array(ranked.sorted { $0.precedes($1) }.prefix(limit))
  }
}

extension GroupSearch.Ranked {
  /// The hit as it is shown: the piece of the field in which most of the words stand.
  func hit(_ query: TypedQuery) -> SearchHit {
    let rater = TextRater(query)
    var best = (found: 0, field: candidate.fields.first ?? "")
    for field in candidate.fields {
      let found = rater.rate([field]).found
      if found > best.found { best = (found, field) }
    }
    let snippet = Snippet(of: best.field, query)
    var hit = SearchHit(
      target: candidate.target, title: candidate.title, snippet: snippet.text,
      matches: snippet.matches, isExact: rating.isExact)
    hit.englishTitle = candidate.englishTitle
    hit.isWithdrawn = candidate.isWithdrawn
    hit.piece = candidate.piece
    return hit
  }
}
