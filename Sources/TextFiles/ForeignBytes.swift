import Glibc
import Texts

/// The bytes of a file that somebody names: opened once, never waited for, read whole up to a limit.
struct ForeignBytes {
  let bytes: [UInt8]

  init(path: String) throws(TextFileError) {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw Self.trouble(errno, path) }
    defer { close(file) }
    let before = try Self.facts(file, path)
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    let limit = ContainerLimits.file
    guard before.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    bytes = try Self.read(file, path, reserving: Int(before.st_size))
    let after = try Self.facts(file, path)
    guard Int(after.st_size) == bytes.count, after.st_size == before.st_size,
      after.st_mtim.tv_sec == before.st_mtim.tv_sec,
      after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { throw .changing(path: path) }
    guard !bytes.isEmpty else { throw .empty(path: path) }
  }

  private static func facts(_ file: Int32, _ path: String) throws(TextFileError) -> stat {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw trouble(errno, path) }
    return facts
  }

  private static func read(
    _ file: Int32, _ path: String, reserving size: Int
  ) throws(TextFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw trouble(errno, path) }
      if count == 0 { return bytes }
      guard bytes.count + count <= ContainerLimits.file else { throw .changing(path: path) }
      bytes += piece[..<count]
    }
  }

  private static func trouble(_ code: Int32, _ path: String) -> TextFileError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case ELOOP: .link(path: path)
    case ENXIO, EISDIR: .notAFile(path: path)
    default: .cannotRead(path: path, code: Int(code))
    }
  }
}
