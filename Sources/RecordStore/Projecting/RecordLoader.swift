import GRDB
import Ledger
import Records

/// Reads what the ledger says of a record.
struct RecordLoader {
  let db: Database
  let upcasters: Upcasters
  /// Opens sealed values; nothing while the register is locked, and nothing for projections.
  let sealed: SealedOpener?
  private let roles: [Int64: Role]

  init(_ db: Database, upcasters: Upcasters, sealed: SealedOpener? = nil) throws {
    self.db = db
    self.upcasters = upcasters
    self.sealed = sealed
    roles = Dictionary(
      uniqueKeysWithValues: try OriginTable(db: db).all().map { ($0.id, $0.role) })
  }

  /// The entries of a record in the order of their arrival.
  ///
  /// - Parameter known: leaves out what was not known, when given.
  func entries(
    of kind: KindCode, _ record: RecordID, asKnown known: KnownEntries? = nil
  ) throws -> [StoredEntry] {
    let select = try SQLStatement(
      "SELECT id, origin, body, contents FROM entry WHERE record = ? AND kind = ? ORDER BY id",
      in: db)
    select.bind(1, record)
    select.bind(2, Int64(kind.rawValue))
    var entries: [StoredEntry] = []
    while try select.next() {
      let stored = try StoredEntry(select, roles: roles)
      if known?.contains(stored.entry.reference) ?? true { entries.append(stored) }
    }
    return entries
  }

  /// Nothing when the record was never written.
  func state(
    of kind: KindCode, _ record: RecordID, asKnown known: KnownEntries? = nil
  ) throws -> RecordState? {
    let entries = try entries(of: kind, record, asKnown: known)
    guard !entries.isEmpty else { return nil }
    return try state(of: kind, record, entries: entries)
  }

  func state(
    of kind: KindCode, _ record: RecordID, entries: [StoredEntry]
  ) throws -> RecordState {
    try RecordState(of: kind, record, entries: entries, upcasters: upcasters) {
      try sealed?.payload(of: $1, in: $0)
    }
  }

  /// Every record of the ledger, with its entries, ordered by id.
  func forEachRecord(_ body: (RecordState) throws -> Void) throws {
    let select = try SQLStatement(
      "SELECT id, origin, body, contents FROM entry ORDER BY record, id", in: db)
    var run: [StoredEntry] = []
    while try select.next() {
      let stored = try StoredEntry(select, roles: roles)
      if let first = run.first, first.entry.record != stored.entry.record {
        try forEachKind(of: run, body)
        run.removeAll(keepingCapacity: true)
      }
      run.append(stored)
    }
    if !run.isEmpty { try forEachKind(of: run, body) }
  }

  /// A record has one kind, unless a foreign copy used its id again.
  private func forEachKind(
    of run: [StoredEntry], _ body: (RecordState) throws -> Void
  ) throws {
    let (kind, record) = (run[0].entry.kind, run[0].entry.record)
    if run.allSatisfy({ $0.entry.kind == kind }) {
      return try body(try state(of: kind, record, entries: run))
    }
    let byKind = Dictionary(grouping: run, by: \.entry.kind).sorted { $0.key < $1.key }
    for (kind, entries) in byKind {
      try body(try state(of: kind, record, entries: entries))
    }
  }
}

extension StoredEntry {
  /// The row at hand: id, origin, body, contents.
  init(_ row: SQLStatement, roles: [Int64: Role]) throws {
    id = row.integer(0)
    entry = try Entry(body: row.bytes(2))
    contents = try EntryContents(canonicalBytes: row.bytes(3), of: entry)
    guard let role = roles[row.integer(1)] else {
      throw StoreError.damaged(detail: "entry \(id)")
    }
    self.role = role
  }
}
