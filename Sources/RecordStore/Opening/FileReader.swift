import Glibc
import Records

/// Small files read whole.
enum FileReader {
  /// Bytes read at a time.
  private static let pieceSize = 4096

  /// Nothing where there is no such file; what is there and cannot be read is an error.
  ///
  /// - Parameter limit: bytes; a larger file is refused.
  static func bytes(at path: String, limit: Int) throws(StoreError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ENOENT { return nil }
    guard file >= 0 else { throw .cannotRead(path: path, code: Int(errno)) }
    defer { close(file) }
    var bytes: [UInt8] = []
    if let size = FileFacts(path)?.size { bytes.reserveCapacity(min(limit, Int(size))) }
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead(path: path, code: Int(errno)) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      bytes += piece[..<count]
    }
  }

  /// The names in a folder, sorted; empty when there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
