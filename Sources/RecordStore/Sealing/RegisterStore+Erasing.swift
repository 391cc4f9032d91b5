import GRDB
import Ledger
import Records

/// What became of the copies of erased words.
public struct ErasureReport: Equatable, Sendable {
  public let written: Written
  /// Backups beside the register in which the key was destroyed too.
  public let cleanedBackups: [Backup]
  /// Where the words may still stand.
  public let rest: [ErasureRest]
}

extension RegisterStore {
  /// Destroys the sealed words of a record, here and in the backups within reach.
  ///
  /// The entry stays and travels; the words cannot be read any more by anybody.
  ///
  /// - Throws: only where nothing was erased. What fails after the words are gone from the register
  ///   is named in the report, and tried again by ``finishErasing()``.
  public func erase(
    _ record: RecordID, ground: String, by officer: Identifier<Officer>
  ) throws(StoreError) -> ErasureReport {
    try copyGate.pass { () throws(StoreError) in
      var (written, erased) = try destroyKey(of: record, ground: ground, by: officer)
      let cleaning = cleanCopies(of: erased)
      if !cleaning.rest.isEmpty { written.remainder = .wordsRemain(cleaning.rest) }
      return ErasureReport(
        written: written, cleanedBackups: cleaning.cleaned, rest: cleaning.rest)
    }
  }

  /// Cleans what an erasure before could not: because the program was ended, or the disk full.
  ///
  /// - Throws: `.wordsRemain` with what still could not be cleaned.
  public func finishErasing() throws(StoreError) {
    guard try reading({ try Settings(db: $0).number(.isErasing) }) == 1 else { return }
    let erased = try reading { try Erasing(db: $0).erasedRecords() }
    let rest = copyGate.pass { cleanCopies(of: erased) }.rest.filter(\.isTriedAgain)
    if !rest.isEmpty { throw .wordsRemain(rest) }
  }

  /// The part of an erasure that is durable or has not happened.
  ///
  /// - Returns: what was written, and every record erased so far.
  func destroyKey(
    of record: RecordID, ground: String, by officer: Identifier<Officer>
  ) throws(StoreError) -> (written: Written, erased: [RecordID]) {
    try inTransaction { db, state in
      let context = try context(db, &state)
      guard context.keyring != nil else { throw StoreError.noKeys }
      guard try EntryTable(db: db).isKnown(record) else {
        throw StoreError.rule(.noSuchRecord(Erasure.title, record.description))
      }
      try Settings(db: db).set(.isErasing, 1)
      let written = try carryOut(
        .erase(record, ground: ground), by: officer, context: context)
      return (written, try Erasing(db: db).erasedRecords())
    }
  }
}

extension RegisterStore {
  private struct Cleaning {
    var cleaned: [Backup]
    var rest: [ErasureRest]
  }

  /// Brings every erasure of the register to all places within reach; what fails is named.
  private func cleanCopies(of records: [RecordID]) -> Cleaning {
    let backups = BackupErasing(folder: BackupFolder(folder), records: records).run()
    var cleaning = Cleaning(cleaned: backups.cleaned, rest: backups.rest)
    do throws(StoreError) {
      try ErasedList(folder).add(records)
    } catch {
      cleaning.rest.append(.list(path: folder.erased))
    }
    cleaning.rest += PresentRegister.filesSetAside(in: folder).map { .setAside(path: $0) }
    // An error has the same answer as a log that somebody reads: it is not clean yet.
    let isClean = (try? cleanTraces()) ?? false
    if !isClean { cleaning.rest.append(.traces) }
    if !cleaning.rest.contains(where: \.isTriedAgain) {
      // Where this fails, all is looked at once more at the next start.
      try? inTransaction { db, _ in try Settings(db: db).set(.isErasing, 0) }
    }
    return cleaning
  }

  /// Overwrites what SQLite still keeps of deleted words: in the index and in the log; and removes
  /// what an interrupted backup or restore has left.
  ///
  /// - Returns: whether nothing is left.
  private func cleanTraces() throws(StoreError) -> Bool {
    // A backup that is being made cleans its own file before it gets its name.
    try backingUp.withLockIfAvailable { _ throws(StoreError) in
      try BackupMaker.removeUnfinished(in: folder)
    }
    try folder.removeUnfinished()
    try inTransaction { db, _ in
      for table in SearchTable.overRecords { try db.execute(sql: table.optimizing) }
    }
    return try withWriter { queue, _ in
      try queue.writeWithoutTransaction { try $0.truncateLog() }
    }
  }
}

extension ErasureRest {
  /// Whether the program itself can mend it later.
  fileprivate var isTriedAgain: Bool {
    switch self {
    case .setAside: false
    case .backup, .traces, .list: true
    }
  }
}
