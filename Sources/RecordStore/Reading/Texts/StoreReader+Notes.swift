import GRDB
import Ledger
import Records

/// Bookmarks, notes, and what was understood.
extension StoreReader {
  /// A document with more notes shows the latest ones.
  private static let noteLimit = 300

  public func notes(on number: GuidanceDocument.Number) throws(StoreError) -> [NoteRow] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT rowid FROM readingNote WHERE number = ? ORDER BY recordedAt DESC, id
          LIMIT \(Self.noteLimit)
          """)
      return try Int64.fetchAll(statement, arguments: [number.rawValue]).compactMap {
        try note(row: $0, key: RowKey([]), db)
      }
    }
  }

  public func note(_ id: Identifier<ReadingNote>) throws(StoreError) -> ReadingNote? {
    try read { try RecordRows(db: $0).record(id) }
  }

  public func notes(_ window: Window) throws(StoreError) -> Rows<NoteRow> {
    try read { db in
      let list = KeyedList(
        table: "readingNote", order: ["recordedAt", "id"], isAscending: false)
      let places = try ListWalk(db: db, list: list)
        .window(window, valueCount: list.order.count)
      return try rows(places) { try note(row: $0.row, key: $0.key, db) }
    }
  }

  private func note(row: Int64, key: RowKey, _ db: Database) throws -> NoteRow? {
    let records = RecordRows(db: db)
    let found: [ReadingNote] = try records.records("WHERE rowid = ?", [row.databaseValue])
    guard let note = found.first, let at = try records.recordedAt(note.id) else { return nil }
    let officer = try note.officer.map { try records.officerName($0) } ?? "–"
    return NoteRow(key: key, note: note, officer: officer, writtenOn: at.day)
  }

  public func understandings(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> [(understanding: Understanding, officer: String)] {
    try read { db in
      let records = RecordRows(db: db)
      let found: [Understanding] = try records.records(
        "WHERE number = ? ORDER BY recordedAt DESC, id LIMIT \(Self.noteLimit)",
        [number.rawValue.databaseValue])
      return try found.map { understanding in
        let officer = try understanding.officer.map { try records.officerName($0) } ?? "–"
        return (understanding, officer)
      }
    }
  }
}
