import Dispatch
import GRDB
import Ledger
import Records
import Sealing
import Synchronization

/// A register on disk: one serial thread that writes, one connection that reads.
///
/// Open it once a process; the folder's lock keeps a second program out until the store is let go.
public final class RegisterStore: Sendable {
  public let folder: RegisterFolder
  public let environment: StoreEnvironment
  let holder: KeyHolder
  /// The questions that pages ask.
  public let reader: StoreReader
  /// The connection behind ``reader``; it never writes and never checkpoints.
  let readerQueue: DatabaseQueue
  /// In whose name is written now.
  let author = AuthorHolder()
  private let instanceLock: InstanceLock
  /// Where submitted changes are carried out, one after the other.
  let writing = DispatchQueue(label: "register.writing")
  /// One change at a time, whoever asks. The connection is opened by the first write, so that the
  /// first screen does not wait for it.
  let writer = Mutex(WriterState())
  /// One backup at a time: they are made under one name.
  let backingUp = Mutex(())
  let copyGate = CopyGate()
  /// Checks and backups that run.
  let longWork = LongWork()
  /// See ``renewedCatalogue``.
  let renewal = Mutex<Day?>(nil)
  /// Wrong passphrases since the last right one; nil until they were read.
  let tries = Mutex<PassphraseTries?>(nil)

  /// Opens the register of a folder.
  ///
  /// Refuses, and leaves everything as it is: a folder without a register, an empty file where one
  /// has run, a foreign file, one of a newer program, one that another process has open.
  /// Tables of an older form are made anew first; that alone takes time.
  public init(
    in folder: RegisterFolder, environment: StoreEnvironment = StoreEnvironment()
  ) throws(StoreError) {
    self.folder = folder
    self.environment = environment
    let holder = KeyHolder()
    self.holder = holder
    try OpeningChecks(folder: folder).checkFile()
    instanceLock = try InstanceLock(folder, since: environment.now())
    readerQueue = try StoreError.bordering(folder.database) {
      try DatabaseQueue(path: folder.database, configuration: StoreConfiguration.reader())
    }
    let sealed = SealedReading(holder: holder, upcasters: environment.upcasters)
    reader = StoreReader(
      queue: readerQueue, path: folder.database, sealed: sealed,
      local: LocalReading(sealed: sealed, author: author, environment: environment))
    let checks = OpeningChecks(folder: folder)
    if try checks.needsRebuild(readerQueue) {
      try backUp(.beforeMigration)
      try renewTables()
    }
    try checks.mark()
    author.set(try reading { try LastAuthor(db: $0).officer() })
  }

  /// Says in whose name is written from now on: shown by every page.
  public func setAuthor(_ officer: Identifier<Officer>?) {
    author.set(officer?.record)
  }

  /// Runs `body` on the reading connection.
  func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try StoreError.bordering(folder.database) { try readerQueue.read(body) }
  }
}
