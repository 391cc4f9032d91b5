import GRDB
import Ledger
import Records

/// Incidents that may be like one: a few by each index that there is, whatever the register holds.
struct SimilarRows {
  let db: Database
  let sight: RestrictedSight

  func candidates(for incident: Incident) throws -> [IncidentCandidate] {
    var rows: Set<Int64> = []
    // News that was typed late may be older than what is told twice.
    let until = incident.learnedAt.adding(minutes: Self.minutesAfter).milliseconds
    if let institution = incident.institution {
      rows.formUnion(try latest(.institution, institution.record.databaseBlob, until))
    }
    for category in Set([incident.category] + incident.furtherCategories) where !category.isEmpty {
      rows.formUnion(try latest(.category, category.databaseValue, until))
    }
    let search = SearchRows(db: db, table: .incidents)
    for words in SimilarIncidents.searchedWords(of: incident.title) {
      let expression = MatchExpression.all(words)
      rows.formUnion(try search.latest(expression, limit: SimilarIncidents.wordHits))
    }
    return try rows.sorted().compactMap(candidate)
  }

  private static let minutesAfter = SimilarIncidents.duplicateDays * 24 * 60

  /// By what the latest incidents are looked for; each has an index.
  enum Key: String, CaseIterable {
    case institution, category

    var sql: String {
      """
      SELECT rowid FROM incident WHERE \(rawValue) = ? AND knownSince <= ?
      ORDER BY knownSince DESC, id DESC LIMIT \(SimilarIncidents.nearest)
      """
    }
  }

  private func latest(_ key: Key, _ value: DatabaseValue, _ until: Int64) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: key.sql)
    return try Int64.fetchAll(statement, arguments: [value, until])
  }

  private func candidate(_ row: Int64) throws -> IncidentCandidate? {
    let records = RecordRows(db: db)
    let found: [Incident] = try records.records("WHERE rowid = ?", [row.databaseValue])
    guard let incident = found.first else { return nil }
    let name: String? = try incident.institution.flatMap { institution in
      try records.value("SELECT name FROM institution WHERE id = ?", institution.record)
    }
    return IncidentCandidate(
      incident: incident, institutionName: name,
      isMasked: try sight.hides(incident.id.record, isRestricted: incident.isRestricted))
  }
}
