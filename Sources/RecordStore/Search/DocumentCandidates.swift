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
      SELECT d.number, d.type, d.titleVietnamese, d.titleEnglish, d.issuer, d.summaryVietnamese,
      d.summaryEnglish, c.title FROM guidanceDocument AS d
      LEFT JOIN documentCorrection AS c ON c.documentNumber = d.number WHERE d.id = ?
      """, in: db
    ) { found in
      let listed = found.text(0) + Self.separator + found.text(2)
      let corrected = found.isNull(7) ? nil : found.text(0) + Self.separator + found.text(7)
      return SearchCandidate(
        row: row, target: .document(.init(found.text(0))), title: corrected ?? listed,
        englishTitle: corrected ?? found.text(0) + Self.separator + found.text(3),
        fields: [
          listed, found.text(5), "\(found.text(1)) \(found.text(4))", found.text(3),
          found.text(6),
        ])
    }
  }

  /// What an officer has written of a document; the document itself may be shipped or imported.
  func corrected(_ row: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      row,
      """
      SELECT c.documentNumber, coalesce(c.title, d.titleVietnamese, i.abstract, ''), c.type,
      c.issuer, c.remark FROM documentCorrection AS c
      LEFT JOIN guidanceDocument AS d ON d.number = c.documentNumber
      LEFT JOIN importedDocument AS i ON i.number = c.documentNumber WHERE c.rowid = ?
      """, in: db
    ) { found in
      let title = found.text(0) + Self.separator + found.text(1)
      return SearchCandidate(
        row: row, target: .document(.init(found.text(0))), title: title,
        fields: [title, "\(found.text(2)) \(found.text(3))", found.text(4)])
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
