import Ledger
import Records

/// The backups beside a register, by the names of their files.
struct BackupFolder {
  let path: String

  init(_ folder: RegisterFolder) { path = folder.backups }

  /// Ascending by number, the newest last.
  func all() -> [Backup] {
    FileReader.names(in: path).compactMap { Backup(fileName: $0) }
      .sorted { $0.number < $1.number }
  }

  func path(of backup: Backup) -> String { "\(path)/\(backup.fileName)" }

  /// The number of the next backup: above every one there is, rotated ones not counted.
  func nextNumber() -> Int { (all().last?.number ?? 0) + 1 }
}
