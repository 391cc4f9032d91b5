import GRDB
import Ledger
import Records

/// Reads records as they are rated and shown among the hits of a search.
struct RecordCandidates {
  let db: Database

  func institution(_ row: Int64) throws -> SearchCandidate? {
    try candidate(
      row,
      """
      SELECT id, name, principalName, phone, principalPhone, address, email, sites, code
      FROM institution WHERE rowid = ?
      """
    ) { found, id in
      let sites = TextList.split(found.text(7)).joined(separator: ", ")
      return SearchCandidate(
        row: row, target: .institution(Identifier(id)), title: found.text(1),
        fields: [
          found.text(1),
          Self.line([2, 3, 4, 5, 6].map { found.text($0) } + [sites, found.text(8)]),
        ])
    }
  }

  /// Of a restricted incident its number alone: the rest is opened for a written reason.
  func incident(_ row: Int64) throws -> SearchCandidate? {
    try candidate(
      row,
      """
      SELECT id, number, title, place, isRestricted, isWithdrawn FROM incident WHERE rowid = ?
      """
    ) { found, id in
      let number = IncidentNumber(packed: Int(found.integer(1)))
      let isHidden = found.integer(4) == 1
      let title = isHidden ? IncidentRows.mask : found.text(2)
      return SearchCandidate(
        row: row, target: .incident(Identifier(id)),
        title: Self.line([number?.text ?? "", title]), isWithdrawn: found.integer(5) == 1,
        fields: isHidden
          ? [number?.text ?? ""] : [title, Self.line([number?.text ?? "", found.text(3)])])
    }
  }

  func escalation(_ row: Int64) throws -> SearchCandidate? {
    try candidate(
      row,
      """
      SELECT id, request, addressee, letterNumber, isWithdrawn FROM escalation WHERE rowid = ?
      """
    ) { found, id in
      SearchCandidate(
        row: row, target: .escalation(Identifier(id)), title: found.text(1),
        isWithdrawn: found.integer(4) == 1,
        fields: [found.text(1), Self.line([found.text(2), found.text(3)])])
    }
  }

  func contactPoint(_ row: Int64) throws -> SearchCandidate? {
    try candidate(
      row,
      "SELECT id, unit, personName, area, phone, substitute FROM contactPoint WHERE rowid = ?"
    ) { found, id in
      SearchCandidate(
        row: row, target: .contactPoint(Identifier(id)), title: found.text(1),
        fields: [found.text(1), Self.line((2...5).map { found.text($0) })])
    }
  }

  func question(_ row: Int64) throws -> SearchCandidate? {
    try candidate(row, "SELECT id, question, situation, answer FROM question WHERE rowid = ?") {
      found, id in
      SearchCandidate(
        row: row, target: .question(Identifier(id)), title: found.text(1),
        fields: (1...3).map { found.text($0) })
    }
  }

  private func candidate(
    _ row: Int64, _ sql: String, _ make: (SQLStatement, RecordID) -> SearchCandidate
  ) throws -> SearchCandidate? {
    try SearchCandidate.read(row, sql, in: db) { found in
      found.sixteen(0).map { make(found, $0) }
    }
  }

  /// The texts that are there, in one line.
  static func line(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: DocumentCandidates.separator)
  }
}
