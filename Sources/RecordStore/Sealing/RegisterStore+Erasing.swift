import GRDB
import Ledger
import Records

/// What became of the copies of erased words.
public struct ErasureReport: Equatable, Sendable {
  public let written: Written
  /// Backups beside the register in which the key was destroyed too.
  public let cleanedBackups: [Backup]
  /// Backups that could not be cleaned and still hold the words.
  public let holdingBackups: [Backup]
}

extension RegisterStore {
  /// Destroys the sealed words of a record, here and in the backups within reach.
  ///
  /// The entry stays and travels; the words cannot be read any more by anybody.
  public func erase(
    _ record: RecordID, ground: String, by officer: Identifier<Officer>
  ) throws(StoreError) -> ErasureReport {
    let change = Change.erase(record, ground: ground)
    let written = try inTransaction { db, state in
      let context = try context(db, &state)
      guard context.keyring != nil else { throw StoreError.noKeys }
      guard try EntryTable(db: db).isKnown(record) else {
        throw StoreError.rule(.noSuchRecord(Erasure.title, record.description))
      }
      return try carryOut(change, by: officer, context: context)
    }
    try noteErased([record])
    try cleanTraces()
    let backups = BackupErasing(folder: BackupFolder(folder), records: [record]).run()
    return ErasureReport(
      written: written, cleanedBackups: backups.cleaned, holdingBackups: backups.holding)
  }

  /// Overwrites what SQLite still keeps of deleted words: in the index and in the log.
  func cleanTraces() throws(StoreError) {
    try inTransaction { db, _ in
      for table in SearchTable.overRecords { try db.execute(sql: table.optimizing) }
    }
    try withWriter { queue, _ in
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }
  }

  /// Adds to the list that every restore replays, whatever file it starts from.
  func noteErased(_ records: [RecordID]) throws(StoreError) {
    let known = ErasedList(folder).records
    let all = known + records.filter { !known.contains($0) }
    try ErasedList(folder).write(all)
  }
}

/// The records erased in this register, in a file beside the backups: random ids, nothing else.
struct ErasedList {
  private let folder: RegisterFolder

  init(_ folder: RegisterFolder) { self.folder = folder }

  /// Bytes; a million ids.
  private static let limit = 33_000_000

  var records: [RecordID] {
    guard let bytes = FileReader.bytes(at: folder.erased, limit: Self.limit) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { RecordID(hex: String($0)) }
  }

  func write(_ records: [RecordID]) throws(StoreError) {
    let text = records.map { $0.description + "\n" }.joined()
    try FileWriter.write(Array(text.utf8), to: "erased", in: folder.backups)
  }
}
