import GRDB
import Records

/// Searches all groups for the same words.
struct EverywhereSearch {
  let db: Database
  let query: TypedQuery
  /// Hits a group.
  let limit: Int
  /// Nil when nothing was found.
  func group(_ kind: SearchGroup.Kind) throws -> SearchGroup? {
    let found = try found(kind)
    guard found.count > 0 else { return nil }
    return SearchGroup(
      kind: kind, hits: found.hits.map { $0.hit(query) },
      found: BoundedCount(counted: found.count))
  }

  private func found(_ kind: SearchGroup.Kind) throws -> GroupSearch.Found {
    let records = RecordCandidates(db: db)
    switch kind {
    case .documents: return try documents()
    case .authority: return try search(.authority, AuthorityTable(db: db).candidate)
    case .answers: return try answers()
    case .guides: return try library(.guides)
    case .trees: return try library(.trees)
    case .institutions: return try search(.institutions, records.institution)
    case .incidents: return try search(.incidents, records.incident)
    case .escalations: return try search(.escalations, records.escalation)
    case .texts: return try TextSearch(db: db, query: query, limit: limit).found()
    case .communes: return try CommuneSearch(db: db).search(query, limit: limit).found()
    case .contactPoints: return try search(.contactPoints, records.contactPoint)
    case .sealed: return GroupSearch.Found()
    }
  }

  private func search(
    _ table: SearchTable, _ load: @escaping (Int64) throws -> SearchCandidate?
  ) throws -> GroupSearch.Found {
    try GroupSearch(db: db, table: table, query: query, limit: limit, load: load).found()
  }

  private func library(_ table: SearchTable) throws -> GroupSearch.Found {
    try search(table) { try LibraryShelf(db: db).candidate($0, in: table) }
  }

  /// Shipped and imported documents together, and what was corrected of them; one that is found by
  /// several is shown once.
  private func documents() throws -> GroupSearch.Found {
    let candidates = DocumentCandidates(db: db)
    return joined(
      try search(.corrections, candidates.corrected),
      try search(.documents, candidates.shipped),
      try search(.importedDocuments, candidates.imported))
  }

  /// Shipped answers and the questions of the commune together.
  private func answers() throws -> GroupSearch.Found {
    let records = RecordCandidates(db: db)
    return joined(try library(.answers), try search(.questions, records.question))
  }

  /// The best hit of each page.
  private func joined(_ parts: GroupSearch.Found...) -> GroupSearch.Found {
    let hits = parts.flatMap(\.hits).sorted { $0.precedes($1) }
    var seen: Set<SearchHit.Target> = []
    let kept = hits.filter { seen.insert($0.candidate.target).inserted }
    let count = parts.reduce(0) { $0 + $1.count } - (hits.count - kept.count)
    return GroupSearch.Found(
      hits: Array(kept.prefix(limit)), count: min(count, BoundedCount.limit + 1))
  }
}
