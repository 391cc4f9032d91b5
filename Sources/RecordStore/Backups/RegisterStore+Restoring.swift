import GRDB
import Ledger
import Records

/// What a restore has done.
public struct RestoreReport: Equatable, Sendable {
  /// The present file as it was set aside: a backup, or the file itself where it could not be read.
  public enum SetAside: Equatable, Sendable {
    case nothing
    case backup(Backup)
    case file(path: String)
  }

  public let setAside: SetAside
  /// Entries in the register now.
  public let entries: Int
  /// Entries that stood in the file set aside and not in the backup.
  public let missingEntries: Int
  /// Records whose erasing was carried out again.
  public let erasedAgain: Int
}

extension RegisterStore {
  /// The backups of a register that perhaps cannot be opened, oldest first.
  public static func backups(in folder: RegisterFolder) -> [Backup] {
    BackupFolder(folder).all()
  }

  /// Puts a backup in the place of the register; nobody may have it open.
  ///
  /// The present file is set aside first. The restored register writes under a new origin, and
  /// gives no incident number until the officer has confirmed the highest one used on paper.
  public static func restore(
    from path: String, in folder: RegisterFolder,
    environment: StoreEnvironment = StoreEnvironment()
  ) throws(StoreError) -> RestoreReport {
    try folder.create()
    let lock = try InstanceLock(folder, since: environment.now())
    defer { withExtendedLifetime(lock) {} }
    return try Restoring(folder: folder, source: path, environment: environment).run()
  }
}
