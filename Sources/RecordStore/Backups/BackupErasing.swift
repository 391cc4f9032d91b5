import GRDB
import Ledger
import Records

/// Destroys the keys of erased records in the backups that lie beside the register.
struct BackupErasing {
  let folder: BackupFolder
  let records: [RecordID]

  struct Outcome {
    var cleaned: [Backup] = []
    var holding: [Backup] = []
  }

  func run() -> Outcome {
    var outcome = Outcome()
    for backup in folder.all() {
      do {
        if try clean(folder.path(of: backup)) { outcome.cleaned.append(backup) }
      } catch {
        // Whatever keeps the file from being changed: it still holds the words, and is named.
        outcome.holding.append(backup)
      }
    }
    return outcome
  }

  /// - Returns: whether the backup held a key.
  private func clean(_ path: String) throws -> Bool {
    let queue = try DatabaseQueue(path: path, configuration: Self.configuration())
    let held = try queue.write { db in
      var held = false
      for record in records where try RecordKeyTable(db: db).key(of: record) != nil {
        try Erasing(db: db).destroyKey(of: record)
        held = true
      }
      return held
    }
    try queue.close()
    if held { try FileWriter.sync(path) }
    return held
  }

  /// A backup is a finished file: changed in place under a rollback journal, never in WAL mode.
  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try StoreConfiguration.prepare(db)
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }
}
