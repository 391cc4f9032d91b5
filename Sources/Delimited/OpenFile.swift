import Glibc

/// A regular file open for reading; closed when the last reader lets go of it.
package final class OpenFile {
  private let descriptor: Int32
  /// Bytes in a piece.
  static let pieceSize = 65_536

  /// Opens without waiting, so that a pipe in the place of the file cannot hold the program.
  package init(path: String) throws(DelimitedError) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno: errno) }
    self.descriptor = descriptor
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
  }

  deinit { close(descriptor) }

  /// The next piece; empty at the end.
  package func read() throws(DelimitedError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      var taken = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      while taken < 0, errno == EINTR {
        taken = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      failure = taken < 0 ? errno : 0
      count = max(0, taken)
    }
    guard failure == 0 else { throw .unreadable(errno: failure) }
    return piece
  }
}

extension OpenFile {
  /// The whole file, or nil when it is larger than `limit` bytes.
  package static func bytes(path: String, limit: Int) throws(DelimitedError) -> [UInt8]? {
    let file = try OpenFile(path: path)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let piece = try file.read()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    return nil
  }
}
