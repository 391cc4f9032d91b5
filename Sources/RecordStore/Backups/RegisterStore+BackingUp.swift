import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Entries after which a backup is due, whatever the day.
  public static let entriesBetweenBackups = 200

  /// Makes a backup, verifies it, and lets superfluous older ones go.
  ///
  /// Takes about as long as reading the file three times; holds up neither pages nor saves. A
  /// second one waits for the first.
  @discardableResult
  public func backUp(_ reason: Backup.Reason = .manual) throws(StoreError) -> Backup {
    try backingUp.withLock { _ throws(StoreError) in
      let now = environment.now()
      let maker = BackupMaker(folder, today: now.day, gate: copyGate, longWork: longWork)
      let backup = try maker.make(reason)
      if try mayRotate(at: now) { try rotate(today: now.day) }
      return backup
    }
  }

  /// Makes a backup in the first session of a day and after many changes.
  public func backUpIfDue() throws(StoreError) -> Backup? {
    let today = environment.now().day
    let entries = try reading { Int(try EntryTable(db: $0).count()) }
    guard let newest = listBackups().last else { return try backUp(.daily) }
    if newest.day != today { return try backUp(.daily) }
    guard entries - newest.entries >= Self.entriesBetweenBackups else { return nil }
    return try backUp(.manyChanges)
  }

  /// Oldest first.
  public func listBackups() -> [Backup] {
    BackupFolder(folder).all()
  }

  /// The path of a backup's file, to copy it to a stick.
  public func path(of backup: Backup) -> String {
    BackupFolder(folder).path(of: backup)
  }

  /// Days without rotation after a restore or a loss of entries.
  private static let restDays = 7

  /// Nothing is let go while something may have gone wrong, or by a clock that may be wrong.
  private func mayRotate(at now: Moment) throws(StoreError) -> Bool {
    if try clockSuspicion() != nil { return false }
    let rested = now.day.adding(days: -Self.restDays)
    let restored = try reading { try Settings(db: $0).number(.restoredAt) }
    if let restored, Moment(milliseconds: restored).day > rested { return false }
    return !listBackups().contains { $0.reason == .shrunk && $0.day > rested }
  }

  private func rotate(today: Day) throws(StoreError) {
    let backups = BackupFolder(folder)
    for backup in BackupRotation(today: today).superfluous(backups.all()) {
      try FileWriter.remove(backups.path(of: backup))
    }
  }
}
