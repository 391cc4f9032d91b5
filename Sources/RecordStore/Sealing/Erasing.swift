import GRDB
import Ledger
import Records

/// Destroying the sealed words of a record.
struct Erasing {
  let db: Database

  /// Nothing that was sealed under the record's key can be read afterwards, by anybody.
  func destroyKey(of record: RecordID) throws {
    try RecordKeyTable(db: db).delete(record)
    try SealedValueTable(db: db).empty(record)
    let drafts = try SQLStatement("DELETE FROM draft WHERE record = ?", in: db)
    drafts.bind(1, record)
    try drafts.run()
  }

  /// Whether a key of the record stands here, or a draft of it.
  func isHolding(_ record: RecordID) throws -> Bool {
    let select = try SQLStatement(
      """
      SELECT 1 FROM recordKey WHERE record = ?
      UNION ALL SELECT 1 FROM draft WHERE record = ?
      """, in: db)
    select.bind(1, record)
    select.bind(2, record)
    defer { select.stop() }
    return try select.next()
  }

  func isErased(_ record: RecordID) throws -> Bool {
    let select = try SQLStatement("SELECT 1 FROM erasure WHERE subject = ? LIMIT 1", in: db)
    select.bind(1, record)
    defer { select.stop() }
    return try select.next()
  }

  /// The records whose sealed words were destroyed.
  func erasedRecords() throws -> [RecordID] {
    let select = try SQLStatement("SELECT subject FROM erasure ORDER BY subject", in: db)
    var records: [RecordID] = []
    while try select.next() {
      if let record: RecordID = select.sixteen(0) { records.append(record) }
    }
    return records
  }
}
