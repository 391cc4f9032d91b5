import Glibc
import Records

/// The one way in which this target writes a file beside SQLite: whole, private and durable.
enum FileWriter {
  /// Replaces or makes the file `name` of a folder: a reader sees the old file or the new one.
  static func write(_ bytes: [UInt8], to name: String, in folder: String) throws(StoreError) {
    let directory = try openFolder(folder)
    defer { close(directory) }
    let temporary = "\(name).part"
    unlinkat(directory, temporary, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(directory, temporary, flags, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno, path: "\(folder)/\(name)") }
    let failure = append(bytes[...], to: file) ?? (fsync(file) == 0 ? nil : errno)
    close(file)
    if let failure {
      unlinkat(directory, temporary, 0)
      throw StoreError(errno: failure, path: "\(folder)/\(name)")
    }
    try rename(temporary, to: name, in: directory, path: folder)
  }

  /// Gives a finished file, already synced, its name, and makes the name durable.
  static func publish(_ temporary: String, as name: String, in folder: String) throws(StoreError) {
    let directory = try openFolder(folder)
    defer { close(directory) }
    try rename(temporary, to: name, in: directory, path: folder)
  }

  /// The same where nothing may stand under the name yet.
  ///
  /// - Returns: whether the name was free; if not, nothing is changed.
  static func publishNew(
    _ temporary: String, as name: String, in folder: String
  ) throws(StoreError) -> Bool {
    let directory = try openFolder(folder)
    defer { close(directory) }
    // A second name, which the system refuses where one stands; a renaming would replace it.
    if linkat(directory, temporary, directory, name, 0) == 0 {
      guard unlinkat(directory, temporary, 0) == 0, fsync(directory) == 0 else {
        throw StoreError(errno: errno, path: "\(folder)/\(name)")
      }
      return true
    }
    switch errno {
    case EEXIST: return false
    case EPERM, ENOSYS, ENOTSUP:
      // A file system without second names, as many sticks have: looked at, then renamed.
      if FileFacts("\(folder)/\(name)") != nil { return false }
      try rename(temporary, to: name, in: directory, path: folder)
      return true
    case let code: throw StoreError(errno: code, path: "\(folder)/\(name)")
    }
  }

  /// Makes the bytes of a file durable.
  static func sync(_ path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError(errno: errno, path: path) }
  }

  /// Removes a file; that there is none is no error.
  static func remove(_ path: String) throws(StoreError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw StoreError(errno: errno, path: path) }
  }

  private static func openFolder(_ path: String) throws(StoreError) -> CInt {
    let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw StoreError(errno: errno, path: path) }
    return directory
  }

  private static func rename(
    _ old: String, to new: String, in directory: CInt, path: String
  ) throws(StoreError) {
    guard renameat(directory, old, directory, new) == 0, fsync(directory) == 0 else {
      throw StoreError(errno: errno, path: "\(path)/\(new)")
    }
  }
}
