import GRDB
import Ledger
import Records
import VietText

/// Reads imported texts piece by piece, never a whole one.
struct TextShelf {
  let db: Database

  /// Pieces of one answer hold at least so many bytes together, if there are so many: some pages of
  /// the screen.
  static let stretch = 8_000
  private static let limit = 40

  private static let selection =
    "SELECT ordinal, part, kind, number, annex, chapter, path, heading, marks, body FROM article"

  /// The record of the text of a number; nil where it is not here.
  func document(_ number: GuidanceDocument.Number) throws -> ImportedDocument? {
    try DocumentLibrary(db: db, day: .first).imported(number)
  }

  func head(of number: GuidanceDocument.Number) throws -> TextHead? {
    guard let document = try document(number) else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT max(ordinal) FROM article WHERE document = ?")
    guard
      let last = try Int.fetchOne(statement, arguments: [document.id.record.databaseBlob])
    else { return nil }
    return TextHead(digest: document.textDigest, pieces: last + 1)
  }

  func pieces(of document: ImportedDocument, _ stretch: TextStretch) throws -> [TextPiece] {
    let (condition, place) =
      switch stretch {
      case .from(let ordinal): ("ordinal >= ? ORDER BY ordinal", ordinal)
      case .before(let ordinal): ("ordinal < ? ORDER BY ordinal DESC", ordinal)
      }
    let statement = try db.cachedStatement(
      sql: "\(Self.selection) WHERE document = ? AND \(condition) LIMIT \(Self.limit)")
    let rows = try Row.fetchCursor(
      statement, arguments: [document.id.record.databaseBlob, place])
    var pieces: [TextPiece] = []
    var bytes = 0
    while bytes < Self.stretch, let row = try rows.next() {
      let piece = Self.piece(row)
      bytes += piece.body.utf8.count + piece.heading.utf8.count
      pieces.append(piece)
    }
    return pieces
  }

  func piece(_ ordinal: Int, of document: RecordID) throws -> TextPiece? {
    let statement = try db.cachedStatement(
      sql: "\(Self.selection) WHERE document = ? AND ordinal = ?")
    return try Row.fetchOne(statement, arguments: [document.databaseBlob, ordinal])
      .map(Self.piece)
  }

  private static func piece(_ row: Row) -> TextPiece {
    TextPiece(
      ordinal: row[0], part: row[1], kind: TextUnitKind(rawValue: row[2]) ?? .opening,
      number: row.text(3), annex: row[4], chapter: row[5], path: row.text(6),
      heading: row.text(7),
      marks: row.text(8).split(separator: ";").compactMap { TextMark(written: $0) },
      body: row.text(9))
  }
}

// MARK: - Headings

extension TextShelf {
  func outline(_ query: OutlineQuery, of document: RecordID) -> KeyedList {
    var filter = Condition(
      sql: "document = ? AND part = 0", arguments: [document.databaseBlob])
    for word in Fold.words(query.text) {
      filter = filter.and(
        Condition(
          sql: "(headingKey LIKE ? OR number = ? COLLATE NOCASE)",
          arguments: ["% \(word)%".databaseValue, word.databaseValue]))
    }
    if let number = Self.number(in: query.text) {
      filter = Condition(
        sql: "document = ? AND part = 0 AND number = ? COLLATE NOCASE",
        arguments: [document.databaseBlob, number.databaseValue])
    }
    return KeyedList(table: "article", order: ["ordinal"], filter: filter)
  }

  /// "8" and "8a" ask for what has this number, not for every heading with an 8 in it.
  private static func number(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 1, let word = words.first, word.first?.isNumber == true,
      word.count <= 4
    else { return nil }
    return String(word)
  }

  func row(_ place: Place) throws -> OutlineRow? {
    let statement = try db.cachedStatement(
      sql: "SELECT ordinal, kind, number, annex, chapter, heading FROM article WHERE rowid = ?")
    return try Row.fetchOne(statement, arguments: [place.row]).map { row in
      OutlineRow(
        ordinal: row[0],
        unit: UnitName(
          kind: TextUnitKind(rawValue: row[1]) ?? .opening, number: row.text(2), annex: row[3],
          chapter: row[4]), heading: row.text(5))
    }
  }

  func heading(_ stretch: TextStretch, of document: RecordID) throws -> TextPlace? {
    let (condition, place) =
      switch stretch {
      case .from(let ordinal): ("ordinal >= ? ORDER BY ordinal", ordinal)
      case .before(let ordinal): ("ordinal < ? ORDER BY ordinal DESC", ordinal)
      }
    let statement = try db.cachedStatement(
      sql: "SELECT ordinal FROM article WHERE document = ? AND part = 0 AND \(condition) LIMIT 1")
    return try Int.fetchOne(statement, arguments: [document.databaseBlob, place])
      .map { TextPlace(ordinal: $0) }
  }
}

// MARK: - Units

extension TextShelf {
  /// The first line of a unit. Where nothing is said of an annex and the text itself has no such
  /// unit, one in an annex is meant: a regulation is issued by a paper of one page.
  func place(of unit: UnitName, in document: RecordID) throws -> TextPlace? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT ordinal, annex, chapter FROM article WHERE document = ? AND kind = ?
        AND number = ? COLLATE NOCASE AND part = 0 ORDER BY ordinal LIMIT 200
        """)
    let rows = try Row.fetchAll(
      statement, arguments: [document.databaseBlob, unit.kind.rawValue, unit.number])
    let row =
      rows.first { ($0[1] as String?) == unit.annex && fits($0, unit) }
      ?? rows.first { (unit.annex == nil || unit.annex == "") && fits($0, unit) }
    guard let row else { return nil }
    let start: Int = row[0]
    guard unit.clause != nil || unit.point != nil else { return TextPlace(ordinal: start) }
    let wide = unit.kind == .opening ? nil : TextPlace(ordinal: start)
    return try clause(unit, from: start, of: document) ?? wide
  }

  private func fits(_ row: Row, _ unit: UnitName) -> Bool {
    unit.kind != .section || unit.chapter == nil || unit.chapter == (row[2] as String?)
  }

  /// The pieces of one unit that are looked through for a clause: those of some hundred pages.
  static let walked = 400

  /// The clause or point; where the point is not found, its clause. In a unit that is longer than
  /// ``walked`` pieces neither may be found: then its beginning is opened.
  private func clause(
    _ unit: UnitName, from start: Int, of document: RecordID
  ) throws -> TextPlace? {
    var clause: TextPlace?
    var wide = unit
    wide.point = nil
    // The table knows where clauses begin, so that no text is read.
    let statement = try db.cachedStatement(
      sql: """
        SELECT ordinal, part, kind, number, annex, chapter, path, heading, marks, '' FROM article
        WHERE document = ? AND ordinal >= ? ORDER BY ordinal LIMIT \(Self.walked)
        """)
    let rows = try Row.fetchCursor(statement, arguments: [document.databaseBlob, start])
    while let piece = try rows.next().map(Self.piece), piece.ordinal == start || piece.part > 0 {
      if let line = piece.line(of: unit) { return TextPlace(ordinal: piece.ordinal, line: line) }
      if clause == nil, unit.clause != nil, let line = piece.line(of: wide) {
        clause = TextPlace(ordinal: piece.ordinal, line: line)
      }
    }
    return clause
  }
}
