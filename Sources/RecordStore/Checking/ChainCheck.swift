import GRDB
import Ledger
import Records

/// Verifies the entries themselves: numbers without gaps, chains, commitments, columns.
struct ChainCheck {
  let db: Database

  /// Where the first bad entry stands and what is wrong with it.
  struct Fault {
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
    let select = try SQLStatement(
      """
      SELECT id, origin, sequence, kind, record, body, contents, hash FROM entry ORDER BY id
      """, in: db)
    var expected: Int64 = 1
    while try select.next() {
      let row = ChainRow(select)
      guard row.id == expected, var head = heads[row.origin] else {
        defer { select.stop() }
        return Fault(entry: expected, place: "entry \(expected)", record: row.recordOfBody)
      }
      if let reason = row.fault(after: &head) {
        defer { select.stop() }
        let place = "\(head.next): \(reason)"
        return Fault(entry: row.id, place: place, record: row.recordOfBody)
      }
      heads[row.origin] = head
      expected += 1
      if expected % 4096 == 0 { progress(expected) }
    }
    let open = heads.values.first { !$0.isBetweenChanges }
    return open.map { Fault(entry: expected, place: "\($0.next): missing", record: nil) }
  }
}

/// The row at hand of a walk over all entries.
private struct ChainRow {
  let select: SQLStatement

  init(_ select: SQLStatement) { self.select = select }

  var id: Int64 { select.integer(0) }
  var origin: Int64 { select.integer(1) }

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
    if entry.sequence != select.integer(2) { return "sequence" }
    if Int64(entry.kind.rawValue) != select.integer(3) { return "kind" }
    if select.sixteen(4) != entry.record { return "record" }
    return nil
  }
}
