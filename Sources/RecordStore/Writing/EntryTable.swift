import GRDB
import Ledger
import Records

/// The append-only table of entries.
struct EntryTable {
  let db: Database

  /// Appends an entry, which must be the next one of its origin.
  ///
  /// - Returns: the number of its arrival.
  func append(_ entry: Entry, _ encoded: EncodedEntry, origin: OriginTable.Row) throws -> Int64 {
    let insert = try SQLStatement(
      """
      INSERT INTO entry (origin, sequence, kind, record, body, contents, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    insert.bind(1, origin.id)
    insert.bind(2, entry.sequence)
    insert.bind(3, Int64(entry.kind.rawValue))
    insert.bind(4, entry.record)
    insert.bind(5, encoded.body)
    insert.bind(6, encoded.contents)
    insert.bind(7, encoded.hash.digest.bytes)
    try insert.run()
    return db.lastInsertedRowID
  }

  /// How far an origin is known here.
  func head(of origin: OriginTable.Row) throws -> ChainHead {
    let select = try SQLStatement(
      "SELECT body, hash FROM entry WHERE origin = ? ORDER BY sequence DESC LIMIT 1", in: db)
    select.bind(1, origin.id)
    guard try select.next() else { return ChainHead(startOf: origin.origin) }
    defer { select.stop() }
    guard let hash = Digest32(bytes: select.bytes(1)) else {
      throw StoreError.damaged(detail: "entry hash \(origin.origin)")
    }
    return ChainHead(after: try Entry(body: select.bytes(0)), hash: EntryHash(digest: hash))
  }

  /// The hash of an entry that is here.
  func hash(of reference: EntryReference, origin: OriginTable.Row) throws -> EntryHash? {
    let select = try SQLStatement(
      "SELECT hash FROM entry WHERE origin = ? AND sequence = ?", in: db)
    select.bind(1, origin.id)
    select.bind(2, reference.sequence)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return Digest32(bytes: select.bytes(0)).map { EntryHash(digest: $0) }
  }

  /// The entry of an origin with this number.
  func entry(_ sequence: Int64, of origin: OriginTable.Row) throws -> StoredEntry? {
    let select = try SQLStatement(
      "SELECT id, body, contents FROM entry WHERE origin = ? AND sequence = ?", in: db)
    select.bind(1, origin.id)
    select.bind(2, sequence)
    guard try select.next() else { return nil }
    defer { select.stop() }
    let entry = try Entry(body: select.bytes(1))
    return StoredEntry(
      id: select.integer(0), entry: entry,
      contents: try EntryContents(canonicalBytes: select.bytes(2), of: entry), role: origin.role)
  }

  /// How many entries there are; also the number of the latest arrival.
  func count() throws -> Int64 {
    let select = try SQLStatement("SELECT ifnull(max(id), 0) FROM entry", in: db)
    _ = try select.next()
    defer { select.stop() }
    return select.integer(0)
  }

  /// How many records have entries.
  func recordCount() throws -> Int {
    let select = try SQLStatement("SELECT count(DISTINCT record) FROM entry", in: db)
    _ = try select.next()
    defer { select.stop() }
    return Int(select.integer(0))
  }

  /// How many entries a record has.
  func count(of record: RecordID) throws -> Int {
    let select = try SQLStatement("SELECT count(*) FROM entry WHERE record = ?", in: db)
    select.bind(1, record)
    _ = try select.next()
    defer { select.stop() }
    return Int(select.integer(0))
  }

  func isKnown(_ record: RecordID) throws -> Bool {
    let select = try SQLStatement("SELECT 1 FROM entry WHERE record = ? LIMIT 1", in: db)
    select.bind(1, record)
    defer { select.stop() }
    return try select.next()
  }
}
