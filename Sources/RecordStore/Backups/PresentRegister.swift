import GRDB
import Glibc
import Records

/// The register that a restore is about to replace.
struct PresentRegister {
  let folder: RegisterFolder
  /// Nothing where there is no readable register.
  let facts: RegisterFile.Facts?

  init(_ folder: RegisterFolder) {
    self.folder = folder
    let size = FileFacts(folder.database)?.size ?? 0
    facts = size > 0 ? RegisterFile(folder.database).facts() : nil
  }

  /// Keeps what is there: a sound register as a backup, a damaged one file by file.
  func setAside(today: Day) throws(StoreError) -> RestoreReport.SetAside {
    guard FileFacts(folder.database) != nil else {
      try moveFilesAside()
      return .nothing
    }
    let maker = BackupMaker(folder, today: today, gate: CopyGate(), longWork: LongWork())
    if facts != nil, let backup = try? maker.make(.beforeRestore) {
      // A failure here only means that the file is kept as it is, below.
      if closeLog() { return .backup(backup) }
    }
    return .file(path: try moveFilesAside())
  }

  /// Brings everything into the main file, so that no log of the old register is left for the new.
  private func closeLog() -> Bool {
    do {
      let queue = try DatabaseQueue(
        path: folder.database, configuration: StoreConfiguration.writer())
      let isEmpty = try queue.writeWithoutTransaction { try $0.truncateLog() }
      try queue.close()
      return isEmpty
    } catch {
      // Then the files are moved aside as they are.
      return false
    }
  }

  /// - Returns: where the main file stands now.
  @discardableResult
  private func moveFilesAside() throws(StoreError) -> String {
    let number = BackupFolder(folder).nextNumber()
    var place = "\(folder.backups)/\(Self.asideMark)\(number).db"
    while FileFacts(place) != nil { place += "x" }
    for (suffix, file) in zip(["", "-wal", "-shm"], folder.databaseFiles)
    where FileFacts(file) != nil {
      guard rename(file, place + suffix) == 0 else { throw StoreError(errno: errno, path: file) }
    }
    return place
  }

  /// "Hỏng": with what the names of files begin that a restore set aside.
  private static let asideMark = "hong-"

  /// The main files that restores have set aside, by their paths.
  static func filesSetAside(in folder: RegisterFolder) -> [String] {
    FileReader.names(in: folder.backups)
      .filter { $0.hasPrefix(asideMark) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
      .map { "\(folder.backups)/\($0)" }
  }
}
