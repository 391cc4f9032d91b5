import GRDB
import Records

/// Finds communes by name, by code, and by the old communes and districts in them.
struct CommuneSearch {
  let db: Database

  /// More communes than hold one syllable in their names, province or former units.
  static let rankingLimit = 1_000

  /// Best match first; without words in the order of the list.
  func codes(matching query: TypedQuery, limit: Int) throws -> [Commune.Code] {
    if query.isEmpty {
      let statement = try db.cachedStatement(sql: "SELECT code FROM commune ORDER BY id LIMIT ?")
      return try String.fetchAll(statement, arguments: [max(0, limit)]).map { .init($0) }
    }
    return try search(query, limit: max(0, limit)).found().hits.compactMap { hit in
      if case .commune(let code) = hit.candidate.target { code } else { nil }
    }
  }

  func search(_ query: TypedQuery, limit: Int) -> GroupSearch {
    GroupSearch(
      db: db, table: .communes, query: query, limit: limit, rankingLimit: Self.rankingLimit,
      load: candidate)
  }

  private func candidate(_ row: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      row,
      """
      SELECT c.code, c.name, c.searchText, c.formerNames, p.name FROM commune AS c
      JOIN province AS p ON p.code = c.province WHERE c.id = ?
      """, in: db
    ) { found in
      SearchCandidate(
        row: row, target: .commune(.init(found.text(0))),
        title: "\(found.text(1)), \(found.text(4))",
        fields: [found.text(1), found.text(2), found.text(3)])
    }
  }
}
