import GRDB
import Ledger
import Records

/// Entries that wait for their predecessors, or for the rest of their change.
struct HeldEntries {
  let db: Database

  func insert(_ encoded: EncodedEntry, _ entry: Entry) throws {
    let insert = try SQLStatement(
      """
      INSERT INTO heldEntry (origin, sequence, body, contents, hash, digest)
      VALUES (?, ?, ?, ?, ?, ?)
      """, in: db)
    insert.bind(1, entry.origin)
    insert.bind(2, entry.sequence)
    insert.bind(3, encoded.body)
    insert.bind(4, encoded.contents)
    insert.bind(5, encoded.hash.digest.bytes)
    insert.bind(6, RowDigest.heldEntry(entry.reference, encoded))
    try insert.run()
  }

  func hash(of reference: EntryReference) throws -> EntryHash? {
    let select = try SQLStatement(
      "SELECT hash FROM heldEntry WHERE origin = ? AND sequence = ?", in: db)
    select.bind(1, reference.origin)
    select.bind(2, reference.sequence)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return Digest32(bytes: select.bytes(0)).map { EntryHash(digest: $0) }
  }

  func origins() throws -> [Origin] {
    let select = try SQLStatement("SELECT DISTINCT origin FROM heldEntry ORDER BY origin", in: db)
    var origins: [Origin] = []
    while try select.next() {
      if let origin: Origin = select.sixteen(0) { origins.append(origin) }
    }
    return origins
  }

  /// The entries of the change that begins at `reference`; nothing unless all of them are here.
  func wholeChange(from reference: EntryReference) throws -> [EncodedEntry]? {
    let select = try SQLStatement(
      """
      SELECT sequence, body, contents, hash FROM heldEntry
      WHERE origin = ? AND sequence >= ? ORDER BY sequence
      """, in: db)
    select.bind(1, reference.origin)
    select.bind(2, reference.sequence)
    defer { select.stop() }
    var change: [EncodedEntry] = []
    while try select.next() {
      guard select.integer(0) == reference.sequence + Int64(change.count),
        let hash = Digest32(bytes: select.bytes(3))
      else { return nil }
      change.append(
        EncodedEntry(
          body: select.array(1), hash: EntryHash(digest: hash), contents: select.array(2)))
      if try Entry(body: select.bytes(1)).isLastOfChange { return change }
    }
    return nil
  }

  /// The first gap at or behind `next`: before the entries that wait, or within or behind those of
  /// a change that is not whole; nothing when none waits.
  func missing(of origin: Origin, from next: Int64) throws -> ClosedRange<Int64>? {
    let select = try SQLStatement(
      "SELECT sequence FROM heldEntry WHERE origin = ? ORDER BY sequence", in: db)
    select.bind(1, origin)
    defer { select.stop() }
    var (expected, isWaiting) = (next, false)
    while try select.next() {
      isWaiting = true
      let sequence = select.integer(0)
      if sequence > expected { return expected...sequence - 1 }
      expected = sequence + 1
    }
    return isWaiting ? expected...expected : nil
  }

  func remove(_ reference: EntryReference) throws {
    let delete = try SQLStatement(
      "DELETE FROM heldEntry WHERE origin = ? AND sequence = ?", in: db)
    delete.bind(1, reference.origin)
    delete.bind(2, reference.sequence)
    try delete.run()
  }

  /// Drops a bad entry and all that hangs on it.
  func remove(from reference: EntryReference) throws {
    let delete = try SQLStatement(
      "DELETE FROM heldEntry WHERE origin = ? AND sequence >= ?", in: db)
    delete.bind(1, reference.origin)
    delete.bind(2, reference.sequence)
    try delete.run()
  }
}
