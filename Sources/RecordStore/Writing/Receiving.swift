import GRDB
import Ledger
import Records

/// What became of entries that arrived from another copy of the register.
public struct ReceiptReport: Equatable, Sendable {
  /// Taken now, those that had waited among them.
  public internal(set) var taken = 0
  /// Here already.
  public internal(set) var duplicates = 0
  /// Waiting for entries before them, or for the rest of their change; by origin the numbers that
  /// are missing.
  public internal(set) var missing: [Origin: ClosedRange<Int64>] = [:]
  /// Refused: two entries under one number.
  public internal(set) var forks: [Receipt.Fork] = []
  /// Refused: a counter beyond reason.
  public internal(set) var tooHigh: [Receipt.CounterTooHigh] = []
  /// Refused: entries that do not follow from those before them.
  public internal(set) var faults: [ChainFault] = []
  /// Refused: bytes that are no entry.
  public internal(set) var unreadable = 0
}

extension RegisterStore {
  /// Takes entries of other copies, in any order, doubled or late, in one transaction.
  ///
  /// An entry whose predecessors have not come waits; what breaks a rule of business is taken and
  /// shown as a finding; what breaks the format is refused and named, and stops nothing else.
  ///
  /// - Parameter roles: the signed roles of the origins' keys; an origin not named is taken at the
  ///   word of its first entry.
  public func receive(
    _ entries: [EncodedEntry], roles: [Origin: Role] = [:]
  ) throws(StoreError) -> ReceiptReport {
    try inTransaction { db, state in
      var receiving = Receiving(context: try context(db, &state), roles: roles)
      try receiving.arrive(entries)
      try receiving.take()
      return receiving.report
    }
  }

  /// Every entry here that `known` does not contain, in an order in which it can be taken.
  ///
  /// Sealed values are withheld: they travel by other means.
  public func entries(beyond known: KnownEntries) throws(StoreError) -> [EncodedEntry] {
    try reading { try LedgerExport(db: $0).entries(beyond: known) }
  }
}

/// Takes in entries by the rules of receipt.
struct Receiving {
  let context: WritingContext
  let roles: [Origin: Role]
  private(set) var report = ReceiptReport()
  /// Records of which an entry was taken, by kind.
  private var touched: [KindCode: Set<RecordID>] = [:]
  private var lamport: Int64 = 0

  init(context: WritingContext, roles: [Origin: Role]) {
    self.context = context
    self.roles = roles
  }

  /// Puts every entry that may be taken among those that wait.
  mutating func arrive(_ entries: [EncodedEntry]) throws {
    lamport = try CounterTable(db: context.db).value(.lamport) ?? 0
    for encoded in entries {
      // Why the bytes are none does not matter: there is nothing to name.
      guard let entry = try? Entry(body: encoded.body) else {
        report.unreadable += 1
        continue
      }
      try arrive(encoded, entry)
    }
  }

  private mutating func arrive(_ encoded: EncodedEntry, _ entry: Entry) throws {
    let db = context.db
    let row = try OriginTable(db: db).row(of: entry.origin)
    let head =
      try row.map { try EntryTable(db: db).head(of: $0) } ?? ChainHead(startOf: entry.origin)
    let known =
      try row.flatMap { try EntryTable(db: db).hash(of: entry.reference, origin: $0) }
      ?? HeldEntries(db: db).hash(of: entry.reference)
    let receipt = Receipt(
      of: entry.reference, hash: encoded.hash, counter: entry.counter, after: head,
      knownHash: known, ownCounter: lamport)
    switch receipt {
    case .duplicate: report.duplicates += 1
    case .fork(let fork): report.forks.append(fork)
    case .counterTooHigh(let fault): report.tooHigh.append(fault)
    case .take, .wait: try HeldEntries(db: db).insert(encoded, entry)
    }
  }

  /// Takes every whole change that waits for nothing more.
  mutating func take() throws {
    let held = HeldEntries(db: context.db)
    for origin in try held.origins() { try take(from: origin, held) }
    if let counter = touched.isEmpty ? nil : lamport {
      try CounterTable(db: context.db).raise(.lamport, to: counter)
    }
    let loader = try context.plainLoader()
    for (kind, records) in touched.sorted(by: { $0.key < $1.key }) {
      for record in records.sorted() {
        guard let state = try loader.state(of: kind, record) else { continue }
        try context.projector.project(state)
      }
    }
  }

  private mutating func take(from origin: Origin, _ held: HeldEntries) throws {
    let origins = OriginTable(db: context.db)
    var row = try origins.row(of: origin)
    var head =
      try row.map { try EntryTable(db: context.db).head(of: $0) } ?? ChainHead(startOf: origin)
    while let change = try held.wholeChange(from: head.next) {
      do {
        var after = head
        let entries = try after.advance(over: change)
        let source =
          try row ?? origins.insert(origin, role: roles[origin] ?? entries[0].role, isOwn: false)
        row = source
        for (entry, encoded) in zip(entries, change) {
          try take(entry, encoded, from: source)
        }
        head = after
      } catch let fault as ChainFault {
        report.faults.append(fault)
        try held.remove(from: fault.reference)
        break
      }
    }
    report.missing[origin] = try held.missing(of: origin, from: head.sequence + 1)
  }

  private mutating func take(
    _ entry: Entry, _ encoded: EncodedEntry, from origin: OriginTable.Row
  ) throws {
    _ = try EntryTable(db: context.db).append(
      entry, try encoded.withholdingSealed(of: entry), origin: origin)
    try HeldEntries(db: context.db).remove(entry.reference)
    lamport = max(lamport, entry.counter)
    if !entry.isClockSuspect {
      try CounterTable(db: context.db).raise(.latestWriting, to: entry.writtenAt)
    }
    report.taken += 1
    touched[entry.kind, default: []].insert(entry.record)
    if entry.kind == Kind.erasure { try destroyKey(named: entry, encoded) }
  }

  /// An erasure that arrives destroys the words here too.
  private func destroyKey(named entry: Entry, _ encoded: EncodedEntry) throws {
    let contents = try EntryContents(canonicalBytes: encoded.contents, of: entry)
    for (edit, content) in zip(entry.edits, contents.edits)
    where edit.field == Erasure.Fields.subject.code {
      guard case .plain(_, let payload) = content,
        case .record(let subject) = try Payload(canonicalBytes: payload).new
      else { continue }
      try Erasing(db: context.db).destroyKey(of: subject)
    }
  }
}

extension EncodedEntry {
  /// What came without the encrypted value counts as withheld.
  fileprivate func withholdingSealed(of entry: Entry) throws -> EncodedEntry {
    guard entry.edits.contains(where: \.isSealed) else { return self }
    let contents = try EntryContents(canonicalBytes: contents, of: entry)
    return EncodedEntry(
      body: body, hash: hash,
      contents: EntryContents(
        reason: contents.reason, edits: contents.edits.map { $0 == .sealed ? .withheld : $0 }
      ).canonicalBytes)
  }
}
