import GRDB
import Ledger
import Records

/// How far each officer has read in each document: of this copy alone.
struct ReadingPlaceTable {
  let db: Database

  func keep(_ place: ReadingPlace, of officer: RecordID) throws {
    let insert = try SQLStatement(
      """
      INSERT INTO readingPlace (officer, number, ordinal, line, byteOffset, unit, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (officer, number) DO UPDATE SET
      ordinal = excluded.ordinal, line = excluded.line, byteOffset = excluded.byteOffset,
      unit = excluded.unit, digest = excluded.digest
      """, in: db)
    insert.bind(1, officer)
    insert.bind(2, place.document.rawValue)
    insert.bind(3, Int64(place.place.ordinal))
    insert.bind(4, Int64(place.place.line))
    insert.bind(5, Int64(place.place.offset))
    insert.bind(6, place.unit)
    insert.bind(7, Self.digest(of: place, officer))
    try insert.run()
  }

  func place(
    of officer: RecordID, in number: GuidanceDocument.Number
  ) throws -> ReadingPlace? {
    let select = try SQLStatement(
      """
      SELECT number, ordinal, line, byteOffset, unit FROM readingPlace
      WHERE officer = ? AND number = ?
      """, in: db)
    select.bind(1, officer)
    select.bind(2, number.rawValue)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return Self.place(select, from: 0)
  }

  /// The number of the first document whose row was changed behind the program's back.
  func firstFault() throws -> String? {
    let select = try SQLStatement(
      "SELECT officer, digest, number, ordinal, line, byteOffset, unit FROM readingPlace",
      in: db)
    while try select.next() {
      let place = Self.place(select, from: 2)
      guard let officer: RecordID = select.sixteen(0),
        Self.digest(of: place, officer) == select.array(1)
      else {
        select.stop()
        return "readingPlace \(place.document)"
      }
    }
    return nil
  }

  private static func place(_ select: SQLStatement, from column: Int) -> ReadingPlace {
    ReadingPlace(
      document: .init(select.text(column)),
      place: TextPlace(
        ordinal: Int(select.integer(column + 1)), line: Int(select.integer(column + 2)),
        offset: Int(select.integer(column + 3))), unit: select.text(column + 4))
  }

  private static func digest(of place: ReadingPlace, _ officer: RecordID) -> [UInt8] {
    var digest = RowDigest(table: "readingPlace")
    digest.add(officer.bytes)
    digest.add(Array(place.document.rawValue.utf8))
    digest.add(Int64(place.place.ordinal))
    digest.add(Int64(place.place.line))
    digest.add(Int64(place.place.offset))
    digest.add(Array(place.unit.utf8))
    return digest.value
  }
}

extension RegisterStore {
  /// Keeps how far the officer has read; nothing while nobody's name is known.
  public func keep(_ place: ReadingPlace) throws(StoreError) {
    guard let officer = author.author else { return }
    try inTransaction { db, _ in try ReadingPlaceTable(db: db).keep(place, of: officer) }
  }
}
