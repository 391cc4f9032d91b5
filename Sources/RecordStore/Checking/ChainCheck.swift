import GRDB
import Ledger
import Records

/// Verifies the entries themselves: numbers without gaps, chains, commitments, columns.
struct ChainCheck {
  let db: Database

  /// Where the first bad entry stands and what is wrong with it.
  struct Fault: Error {
    let entry: Int64
    /// `<origin>:<sequence>` and the reason.
    let place: String
    let record: RecordID?
  }

  /// Reads every entry once, in the order of arrival.
  func firstFault(progress: (Int64) -> Void = { _ in }) throws -> Fault? {
    let origins = try OriginTable(db: db).all()
    var heads = Dictionary(
      uniqueKeysWithValues: origins.map { ($0.id, ChainHead(startOf: $0.origin)) })
    let last = try EntryTable(db: db).count()
    guard last > 0 else { return nil }
    if let fault = try walk(1...last, &heads, begin: { _ in nil }, progress) { return fault }
    let open = heads.values.first { !$0.isBetweenChanges }
    return open.map { Fault(entry: last + 1, place: "\($0.next): missing", record: nil) }
  }

  /// Reads only the entries that arrived under these numbers; each origin's first one is held
  /// against the stored hash of the one before it.
  func firstFault(in numbers: ClosedRange<Int64>) throws -> Fault? {
    var origins: [Int64: OriginTable.Row] = [:]
    for origin in try OriginTable(db: db).all() { origins[origin.id] = origin }
    var heads: [Int64: ChainHead] = [:]
    return try walk(
      numbers, &heads,
      begin: { row in try origins[row.origin].flatMap { try head(before: row, $0) } }, { _ in })
  }

  private func head(before row: ChainRow, _ origin: OriginTable.Row) throws -> ChainHead? {
    guard row.sequence > 1 else { return ChainHead(startOf: origin.origin) }
    let entries = EntryTable(db: db)
    guard let before = try entries.entry(row.sequence - 1, of: origin),
      let hash = try entries.hash(of: before.entry.reference, origin: origin)
    else { return nil }
    return ChainHead(after: before.entry, hash: hash)
  }

  /// - Parameter begin: the head that an origin has before its first row of the walk.
  private func walk(
    _ numbers: ClosedRange<Int64>, _ heads: inout [Int64: ChainHead],
    begin: (ChainRow) throws -> ChainHead?, _ progress: (Int64) -> Void
  ) throws -> Fault? {
    let select = try SQLStatement(
      """
      SELECT id, origin, sequence, kind, record, body, contents, hash FROM entry
      WHERE id BETWEEN ? AND ? ORDER BY id
      """, in: db)
    select.bind(1, numbers.lowerBound)
    select.bind(2, numbers.upperBound)
    defer { select.stop() }
    var expected = numbers.lowerBound
    while try select.next() {
      let row = ChainRow(select)
      guard row.id == expected, var head = try heads[row.origin] ?? begin(row) else {
        return Fault(entry: expected, place: "entry \(expected)", record: row.recordOfBody)
      }
      if let reason = row.fault(after: &head) {
        return Fault(
          entry: row.id, place: "\(head.next): \(reason)", record: row.recordOfBody)
      }
      heads[row.origin] = head
      expected += 1
      if expected % 4096 == 0 { progress(expected) }
    }
    guard expected <= numbers.upperBound else { return nil }
    return Fault(entry: expected, place: "entry \(expected)", record: nil)
  }
}

/// The row at hand of a walk over entries.
private struct ChainRow {
  let select: SQLStatement

  init(_ select: SQLStatement) { self.select = select }

  var id: Int64 { select.integer(0) }
  var origin: Int64 { select.integer(1) }
  var sequence: Int64 { select.integer(2) }

  /// The record that the body names, where it can be read.
  var recordOfBody: RecordID? {
    // An unreadable body is a fault already; it only names nothing.
    (try? Entry(body: select.bytes(5)))?.record
  }

  /// What is wrong with the row; the head moves on where nothing is.
  func fault(after head: inout ChainHead) -> String? {
    guard let stored = Digest32(bytes: select.bytes(7)) else { return "hash" }
    let entry: Entry
    do {
      entry = try head.advance(
        over: select.bytes(5), hash: EntryHash(digest: stored), contents: select.bytes(6))
    } catch {
      return "\(error.reason)"
    }
    if entry.sequence != sequence { return "sequence" }
    if Int64(entry.kind.rawValue) != select.integer(3) { return "kind" }
    if select.sixteen(4) != entry.record { return "record" }
    return nil
  }
}
