import GRDB
import Ledger
import Records
import Synchronization

/// Answers every question about a register through one connection that only reads.
///
/// Lists are read in windows along an index, counts stop at ``BoundedCount/limit``: no answer
/// takes longer because the register has grown.
public final class StoreReader: Sendable {
  private let queue: DatabaseQueue
  private let path: String
  let sealed: SealedReading
  let local: LocalReading
  private let facts = CatalogueCache { try CatalogueReading.dutyFacts($0) }
  private let tasks = CatalogueCache { try TaskIndex($0) }
  let drifted = DriftCache()
  let newsCounts = NewsCountCache()
  private let discretion = Mutex<Bool?>(nil)

  /// - Parameters:
  ///   - queue: a connection prepared as ``StoreConfiguration`` does, tokenizer included.
  ///   - path: the register's file, for messages.
  init(queue: DatabaseQueue, path: String, sealed: SealedReading, local: LocalReading) {
    self.queue = queue
    self.path = path
    self.sealed = sealed
    self.local = local
  }

  /// Runs one question in a short transaction, so that all its parts see the same register.
  func read<Answer>(_ body: (Database) throws -> Answer) throws(StoreError) -> Answer {
    try StoreError.bordering(path) { try queue.read(body) }
  }

  /// The facts from which duties follow: the shipped ones read once for each catalogue, what was set
  /// here read anew.
  func dutyFacts(_ db: Database) throws -> DutyFacts {
    try LocalClockRows(db: db).completing(facts.facts(db))
  }

  /// The words of the tasks of the table of authority, taken apart once for each catalogue.
  func taskIndex(_ db: Database) throws -> TaskIndex { try tasks.facts(db) }

  /// A record with its sealed fields where they can be read, without them where they cannot; nil for
  /// one that is not there.
  func opened<Record: Recorded>(_ id: Identifier<Record>, in db: Database) throws -> Record? {
    guard let plain = try RecordRows(db: db).record(id) else { return nil }
    guard try hasKeys(db) else { return plain }
    return try sealed.values(of: Record.kind, id.record, in: db)
      .map { Record(id: id, values: $0) } ?? plain
  }

  /// Whether sealed and restricted words must not be shown now.
  func isLocked(_ db: Database) throws -> Bool {
    try sealed.isLocked && hasKeys(db)
  }

  /// Hides the words of all restricted incidents though the register is not locked: commands do so
  /// until somebody gave a reason, then they show all. Where neither was said, those are shown that the
  /// officer opened for a reason a short while ago.
  public func hideRestricted(_ isHiding: Bool) { discretion.withLock { $0 = isHiding } }

  /// What a command said; nil where the openings count.
  var isHidingRestricted: Bool? { discretion.withLock { $0 } }

  /// Whether what was sealed must not be shown now.
  func hidesSealed(_ db: Database) throws -> Bool {
    try isHidingRestricted ?? false || isLocked(db)
  }

  /// Whether the register has a passphrase.
  func hasKeys(_ db: Database) throws -> Bool {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM keyring")) != nil
  }
}

/// What this copy alone knows and the tables do not tell: who writes, what was left unfinished.
struct LocalReading: Sendable {
  /// The officer in whose name is written now.
  var author: @Sendable () -> RecordID?
  var now: @Sendable () -> Moment
  var history: @Sendable (RecordID, Database) throws -> [HistoryLine]
  var drafts: @Sendable (Database) throws -> [Draft]
  /// Whether a clock can be right.
  var clock: @Sendable (Moment, Database) throws -> ClockSuspicion?
}
