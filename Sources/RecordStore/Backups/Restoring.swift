import GRDB
import Ledger
import Records

/// The steps of a restore: whatever interrupts them, the register or a verified backup is there.
struct Restoring {
  let folder: RegisterFolder
  /// The file to restore from.
  let source: String
  let environment: StoreEnvironment

  private var part: String { folder.unfinished }

  func run() throws(StoreError) -> RestoreReport {
    let present = PresentRegister(folder)
    let inside = try RegisterFile(source).examined()
    if let commune = present.facts?.communeCode, commune != inside.communeCode {
      throw .notABackup(path: source, .otherCommune(inside.communeCode, here: commune))
    }
    let erased = Set(try ErasedList(folder).records()).union(present.facts?.erased ?? [])
    try copySource()
    let copy = try StoreError.bordering(part) { try finishCopy(erasing: erased, present) }
    try FileWriter.sync(part)
    let aside = try present.setAside(today: environment.now().day)
    try FileWriter.publish(
      RegisterFolder.unfinishedName, as: RegisterFolder.databaseName, in: folder.path)
    try OpeningChecks(folder: folder).mark()
    let missing = present.facts.map { $0.known.missing(from: inside.known) } ?? 0
    return RestoreReport(
      setAside: aside, entries: copy.entries, missingEntries: missing, erasedAgain: copy.erased)
  }

  /// What the finished copy holds.
  private struct FinishedCopy {
    let entries: Int
    /// Records that were erased again.
    let erased: Int
  }

  private func copySource() throws(StoreError) {
    try folder.removeUnfinished()
    try FileWriter.write([], to: RegisterFolder.unfinishedName, in: folder.path)
    try StoreError.bordering(source) {
      let queue = try DatabaseQueue(path: source, configuration: StoreConfiguration.reader())
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
      try queue.close()
    }
  }

  /// Makes the copy a register of its own: new origin, erasures carried out, tables of today.
  private func finishCopy(
    erasing records: Set<RecordID>, _ present: PresentRegister
  ) throws -> FinishedCopy {
    let queue = try DatabaseQueue(path: part, configuration: StoreConfiguration.writer())
    let copy = try queue.write { db in
      guard let file = FileFacts(part) else { throw StoreError.lost(path: part) }
      let home = FileHome(
        machineID: environment.machineID(), file: file, path: folder.database)
      try OwnOrigin(db: db, environment: environment).renew(home)
      try Settings(db: db).set(.restoredAt, environment.now().milliseconds)
      let erased = try rebuildAndErase(records, present.facts?.loadedCatalogue, db)
      return FinishedCopy(entries: Int(try EntryTable(db: db).count()), erased: erased)
    }
    guard try queue.writeWithoutTransaction({ try $0.truncateLog() }) else {
      throw StoreError.busy
    }
    try queue.close()
    return copy
  }

  /// - Parameter loaded: the catalogue's file of the register that is replaced: where it is newer, it
  ///   is carried over.
  private func rebuildAndErase(
    _ records: Set<RecordID>, _ loaded: [UInt8]?, _ db: Database
  ) throws -> Int {
    let isToday = try !Schema.isOlder(db)
    try Schema.migrate(db)
    let renewed = isToday ? nil : try CatalogueForm(db: db).renew(environment)
    let taken = try loaded.flatMap { try carryOver($0, db) } ?? renewed
    let context = WritingContext(
      db: db, environment: environment, facts: try CatalogueReading.dutyFacts(db),
      keyring: try KeyringTable(db: db).keyring(), keys: nil, path: part)
    if !isToday || taken != nil { try Rebuilding(context: context).run(noting: taken) }
    let erasing = Erasing(db: db)
    let writes = try records.sorted().filter { record in
      try !erasing.isErased(record) && EntryTable(db: db).isKnown(record)
    }.map { RecordWrite(Erasure(subject: $0, ground: Self.ground)) }
    let header = WritingHeader(author: .program, now: environment.now())
    var planned = try PlannedChange(writes, context: context)
    return try planned.write(header).count
  }

  /// - Returns: what was taken; nil where the backup stands on one as new.
  private func carryOver(_ bytes: [UInt8], _ db: Database) throws -> CatalogueTaken? {
    let version = try String.fetchOne(db, sql: "SELECT version FROM catalogueVersion")
    guard let inBackup = version.flatMap({ Day(iso: $0) }),
      let tables = LoadedCatalogue.tables(in: bytes, newerThan: inBackup)
    else { return nil }
    try Settings(db: db).set(.loadedCatalogue, bytes)
    return try CatalogueLoader.load(tables, into: db)
  }

  private static let ground = "Đã xóa trước lần khôi phục này"
}

extension KnownEntries {
  /// How many entries are known here and not to `other`.
  func missing(from other: KnownEntries) -> Int {
    highest.reduce(0) { $0 + Int(max(0, $1.value - (other.highest[$1.key] ?? 0))) }
  }
}
