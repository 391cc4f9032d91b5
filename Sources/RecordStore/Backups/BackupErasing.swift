import GRDB
import Ledger
import Records

/// Destroys the keys of erased records in the backups that lie beside the register.
struct BackupErasing {
  let folder: BackupFolder
  let records: [RecordID]

  struct Outcome {
    var cleaned: [Backup] = []
    /// Those that could not be cleaned.
    var rest: [ErasureRest] = []
  }

  func run() -> Outcome {
    var outcome = Outcome()
    for backup in folder.all() {
      let path = folder.path(of: backup)
      do {
        if try clean(path) { outcome.cleaned.append(backup) }
      } catch {
        // Whatever keeps the file from being changed: it still holds the words, and is named.
        outcome.rest.append(.backup(path: path))
      }
    }
    return outcome
  }

  /// - Returns: whether the backup held words of the records.
  func clean(_ path: String) throws -> Bool {
    let queue = try DatabaseQueue(path: path, configuration: Self.configuration())
    let held = try queue.write { db in
      let erasing = Erasing(db: db)
      let holding = try records.filter { try erasing.isHolding($0) }
      for record in holding { try erasing.destroyKey(of: record) }
      return !holding.isEmpty
    }
    try queue.close()
    if held { try FileWriter.sync(path) }
    return held
  }

  /// A backup is a finished file: changed in place under a rollback journal, never in WAL mode.
  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(StoreConfiguration.busyTimeout)
    configuration.prepareDatabase { db in
      try StoreConfiguration.prepare(db)
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }
}
