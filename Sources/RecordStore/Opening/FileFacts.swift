import Glibc

/// What the file system says of a file, without opening it: locks on an open register would be
/// lost if this process opened and closed it beside SQLite.
struct FileFacts: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  /// Bytes.
  let size: Int64
  /// Neither a folder nor a pipe nor a device.
  let isRegularFile: Bool

  /// Nothing when there is no such file.
  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    size = Int64(facts.st_size)
    isRegularFile = facts.st_mode & S_IFMT == S_IFREG
  }

  /// Whether both are the same file, whatever its size.
  func isSameFile(as other: FileFacts) -> Bool {
    device == other.device && inode == other.inode
  }
}
