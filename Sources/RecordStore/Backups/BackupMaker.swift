import GRDB
import Glibc
import Ledger
import Records

/// Makes a backup: copied, verified and synced under another name before it gets its own.
struct BackupMaker {
  let register: RegisterFolder
  let folder: BackupFolder
  let today: Day
  let gate: CopyGate
  let longWork: LongWork

  init(_ register: RegisterFolder, today: Day, gate: CopyGate, longWork: LongWork) {
    self.longWork = longWork
    self.register = register
    self.today = today
    self.gate = gate
    folder = BackupFolder(register)
  }

  func make(_ reason: Backup.Reason) throws(StoreError) -> Backup {
    let temporary = "\(folder.path)/\(Self.unfinished)"
    // Somebody may have tidied it away.
    try register.create()
    try Self.removeUnfinished(in: register)
    // An empty file of ours, so that the copy has its rights.
    try FileWriter.write([], to: Self.unfinished, in: folder.path)
    do {
      try StoreError.bordering(temporary) { try copy(to: temporary) }
      try FileWriter.sync(temporary)
      let entries = try StoreError.bordering(temporary) { try verify(temporary) }
      let isShrunk = (folder.all().last?.entries ?? 0) > 2 * entries
      let backup = Backup(
        number: folder.nextNumber(), day: today, reason: isShrunk ? .shrunk : reason,
        entries: entries)
      try gate.pass { () throws(StoreError) in
        try StoreError.bordering(temporary) { try cleanErased(temporary) }
        guard try FileWriter.publishNew(Self.unfinished, as: backup.fileName, in: folder.path)
        else { throw .copyExists(path: folder.path(of: backup)) }
      }
      return backup
    } catch {
      // What is left of a backup that failed is of no use, and the error is already named.
      unlink(temporary)
      throw error
    }
  }

  private static let unfinished = "backup.part"

  /// Removes what a backup has left that was interrupted.
  static func removeUnfinished(in register: RegisterFolder) throws(StoreError) {
    for suffix in ["", "-journal"] {
      try FileWriter.remove("\(register.backups)/\(unfinished)\(suffix)")
    }
  }

  /// Destroys in the copy the keys that were destroyed in the register while it was made.
  private func cleanErased(_ path: String) throws {
    let live = try DatabaseQueue(
      path: register.database, configuration: StoreConfiguration.reader())
    let erased = try live.read { try Erasing(db: $0).erasedRecords() }
    try live.close()
    if !erased.isEmpty { _ = try BackupErasing(folder: folder, records: erased).clean(path) }
  }

  /// A connection of its own, so that a long copy holds up neither pages nor saves. Free pages and
  /// whatever was deleted are not copied.
  private func copy(to path: String) throws {
    let source = try DatabaseQueue(
      path: register.database, configuration: StoreConfiguration.reader())
    try longWork.run(on: source) {
      try source.inDatabase { db in
        try OpeningChecks.checkForm(db, path: register.database)
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    }
    try source.close()
  }

  /// - Returns: how many entries the copy has.
  private func verify(_ path: String) throws -> Int {
    let copy = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
    let known = try longWork.run(on: copy) {
      try copy.read { db in
        if let fault = try FileFaults(db: db).first() { throw StoreError.damaged(detail: fault) }
        return (entries: try EntryTable(db: db).count(), heads: try HeadHashes(db).hashes)
      }
    }
    try copy.close()
    let live = try DatabaseQueue(
      path: register.database, configuration: StoreConfiguration.reader())
    try live.read { db in
      for (reference, hash) in known.heads {
        guard let origin = try OriginTable(db: db).row(of: reference.origin),
          try EntryTable(db: db).hash(of: reference, origin: origin) == hash
        else { throw StoreError.damaged(detail: "\(reference)") }
      }
    }
    try live.close()
    return Int(known.entries)
  }
}
