import Glibc
import Records

/// Copies a backup out of the register's folder, to a stick or another disk; the copy is verified
/// under another name before it gets its own, and nothing is overwritten.
struct BackupCopying {
  let source: String
  let backup: Backup

  /// - Parameter path: an existing folder, or the path of the file to be.
  /// - Returns: the path of the copy.
  func copy(to path: String) throws(StoreError) -> String {
    let (folder, name) = try place(path)
    let target = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    guard FileFacts(target) == nil else { throw .copyExists(path: target) }
    let part = "\(target).part"
    do throws(StoreError) {
      try FileWriter.remove(part)
      try FileWriter.copy(source, to: part)
      try FileWriter.dropFromMemory(part)
      guard try RegisterFile(part).examined().entries == backup.entries else {
        throw StoreError.notABackup(path: part, .shortCopy(of: backup.entries))
      }
      // The copy took its time: somebody may have put a file there meanwhile.
      guard try FileWriter.publishNew("\(name).part", as: name, in: folder) else {
        throw StoreError.copyExists(path: target)
      }
    } catch {
      // What is left of a copy that failed is of no use, and the error is already named.
      unlink(part)
      throw Self.named(error, target)
    }
    return target
  }

  private func place(_ path: String) throws(StoreError) -> (folder: String, name: String) {
    if Self.isFolder(path) { return (path, backup.fileName) }
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, name) = (String(path[..<start]), String(path[start...]))
    let whole = folder.isEmpty ? "." : folder
    guard !name.isEmpty, Self.isFolder(whole) else { throw .noFolder(path: whole) }
    return (whole, name)
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// What the system says of the register's file is said of the copy here.
  private static func named(_ error: StoreError, _ path: String) -> StoreError {
    switch error {
    case .cannotOpen(_, let code), .inputOutput(let code): .cannotCopy(path: path, code: code)
    case .readOnly: .cannotCopy(path: path, code: Int(EROFS))
    case .absent: .cannotCopy(path: path, code: Int(ENOENT))
    default: error
    }
  }
}

extension RegisterStore {
  /// Copies a backup to a folder or a file outside the register, and verifies the copy.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: `.copyExists` where a file stands already: it is left as it is.
  public func copy(_ backup: Backup, to path: String) throws(StoreError) -> String {
    try BackupCopying(source: self.path(of: backup), backup: backup).copy(to: path)
  }
}
