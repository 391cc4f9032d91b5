import GRDB
import Ledger
import Records
import Sealing

/// The encrypted payloads of sealed edits, kept per entry so that history and undo work.
struct SealedValueTable {
  let db: Database

  /// - Parameter entry: the number of its arrival.
  func insert(_ box: [UInt8], entry: Int64, field: FieldCode) throws {
    let insert = try SQLStatement(
      "INSERT INTO sealedValue (entry, field, box, digest) VALUES (?, ?, ?, ?)", in: db)
    insert.bind(1, entry)
    insert.bind(2, Int64(field.rawValue))
    insert.bind(3, box)
    insert.bind(4, RowDigest.sealedValue(entry, field, box))
    try insert.run()
  }

  /// Empty after erasing; nothing where the edit was never sealed here.
  func box(entry: Int64, field: FieldCode) throws -> [UInt8]? {
    let select = try SQLStatement(
      "SELECT box FROM sealedValue WHERE entry = ? AND field = ?", in: db)
    select.bind(1, entry)
    select.bind(2, Int64(field.rawValue))
    guard try select.next() else { return nil }
    defer { select.stop() }
    return select.array(0)
  }

  /// Empties the boxes of a record; the rows stay as the sign that something was sealed there.
  func empty(_ record: RecordID) throws {
    let select = try SQLStatement(
      """
      SELECT sealedValue.entry, sealedValue.field FROM sealedValue
      JOIN entry ON entry.id = sealedValue.entry WHERE entry.record = ?
      """, in: db)
    select.bind(1, record)
    var places: [(entry: Int64, field: FieldCode)] = []
    while try select.next() {
      guard let field = FieldCode(rawValue: Int32(truncatingIfNeeded: select.integer(1))) else {
        continue
      }
      places.append((select.integer(0), field))
    }
    for place in places {
      let update = try SQLStatement(
        "UPDATE sealedValue SET box = ?, digest = ? WHERE entry = ? AND field = ?", in: db)
      update.bind(1, [])
      update.bind(2, RowDigest.sealedValue(place.entry, place.field, []))
      update.bind(3, place.entry)
      update.bind(4, Int64(place.field.rawValue))
      try update.run()
    }
  }
}

/// The wrapped key of each record with sealed fields; a record without one was erased.
struct RecordKeyTable {
  let db: Database

  func set(_ key: WrappedRecordKey, of record: RecordID) throws {
    let bytes = key.canonicalBytes
    let isToPublicKey = key.form == .toRegister
    let insert = try SQLStatement(
      """
      INSERT INTO recordKey (record, wrapped, isToPublicKey, digest) VALUES (?, ?, ?, ?)
      ON CONFLICT (record) DO UPDATE SET wrapped = excluded.wrapped,
      isToPublicKey = excluded.isToPublicKey, digest = excluded.digest
      """, in: db)
    insert.bind(1, record)
    insert.bind(2, bytes)
    insert.bind(3, isToPublicKey ? 1 : 0)
    insert.bind(4, RowDigest.recordKey(record, bytes, toPublicKey: isToPublicKey))
    try insert.run()
  }

  func key(of record: RecordID) throws -> WrappedRecordKey? {
    let select = try SQLStatement("SELECT wrapped FROM recordKey WHERE record = ?", in: db)
    select.bind(1, record)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return try WrappedRecordKey(canonicalBytes: select.array(0))
  }

  func delete(_ record: RecordID) throws {
    let delete = try SQLStatement("DELETE FROM recordKey WHERE record = ?", in: db)
    delete.bind(1, record)
    try delete.run()
  }

  /// The records whose keys were made while the register was locked.
  func wrappedToPublicKey() throws -> [RecordID] {
    let select = try SQLStatement(
      "SELECT record FROM recordKey WHERE isToPublicKey = 1 ORDER BY record", in: db)
    var records: [RecordID] = []
    while try select.next() {
      if let record: RecordID = select.sixteen(0) { records.append(record) }
    }
    return records
  }
}

/// The register's keys as they stand in its file.
struct KeyringTable {
  let db: Database

  /// Nothing in a register without a passphrase.
  func keyring() throws -> Keyring? {
    let select = try SQLStatement("SELECT bytes FROM keyring WHERE id = 1", in: db)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return try Keyring(canonicalBytes: select.array(0))
  }

  func exists() throws -> Bool {
    let select = try SQLStatement("SELECT 1 FROM keyring", in: db)
    defer { select.stop() }
    return try select.next()
  }

  /// Expects a register that never had keys: where they were lost, nothing may be written in the
  /// clear in their place.
  func expectNone() throws {
    let select = try SQLStatement(
      "SELECT 1 FROM recordKey UNION ALL SELECT 1 FROM register WHERE isPractice = 0", in: db)
    defer { select.stop() }
    if try select.next() { throw StoreError.damaged(detail: "keyring") }
  }

  func set(_ keyring: Keyring) throws {
    let bytes = keyring.canonicalBytes
    let insert = try SQLStatement(
      """
      INSERT INTO keyring (id, bytes, digest) VALUES (1, ?, ?)
      ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes, digest = excluded.digest
      """, in: db)
    insert.bind(1, bytes)
    insert.bind(2, RowDigest.keyring(bytes))
    try insert.run()
  }
}
