import Glibc
import Records

extension FileWriter {
  /// Bytes copied at a time.
  private static let pieceSize = 1 << 20

  /// Makes a private and durable file with the bytes of another one.
  ///
  /// - Parameter path: where no file may stand.
  static func copy(_ source: String, to path: String) throws(StoreError) {
    let input = open(source, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard input >= 0 else { throw StoreError(errno: errno, path: source) }
    defer { close(input) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let output = open(path, flags, 0o600)
    guard output >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(output) }
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = read(input, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StoreError(errno: errno, path: source) }
      if count == 0 { break }
      if let failure = append(piece[..<count], to: output) {
        throw StoreError(errno: failure, path: path)
      }
    }
    guard fsync(output) == 0 else { throw StoreError(errno: errno, path: path) }
  }

  /// Lets go what memory holds of a durable file, so that it is read back from the disk.
  static func dropFromMemory(_ path: String) throws(StoreError) {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(file) }
    // A file system that takes no such advice is read as it is.
    _ = posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// - Returns: the system's code of what went wrong.
  static func append(_ bytes: ArraySlice<UInt8>, to file: CInt) -> CInt? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
