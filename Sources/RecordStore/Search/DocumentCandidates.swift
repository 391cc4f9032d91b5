import GRDB
import Records

/// Reads documents as they are rated and shown among the hits of a search.
struct DocumentCandidates {
  let db: Database

  /// Between the number and the title of a document.
  static let separator = " · "

  func shipped(_ row: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      row,
      """
      SELECT number, type, titleVietnamese, titleEnglish, issuer, summaryVietnamese,
      summaryEnglish FROM guidanceDocument WHERE id = ?
      """, in: db
    ) { found in
      let title = found.text(0) + Self.separator + found.text(2)
      return SearchCandidate(
        row: row, target: .document(.init(found.text(0))), title: title,
        englishTitle: found.text(0) + Self.separator + found.text(3),
        fields: [
          title, found.text(5), "\(found.text(1)) \(found.text(4))", found.text(3),
          found.text(6),
        ])
    }
  }

  /// Nil for a document that the shipped list has too.
  func imported(_ row: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      row,
      """
      SELECT listedNumber, type, abstract, issuer FROM importedDocument WHERE rowid = ?
      AND NOT EXISTS (SELECT 1 FROM guidanceDocument WHERE number = listedNumber)
      """, in: db
    ) { found in
      let title = found.text(0) + Self.separator + found.text(2)
      return SearchCandidate(
        row: row, target: .document(.init(found.text(0))), title: title,
        fields: [title, "\(found.text(1)) \(found.text(3))"])
    }
  }
}
