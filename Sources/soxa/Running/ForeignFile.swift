import Delimited
import Glibc
import Records

/// A file that the officer names: a regular one, read whole up to a limit.
enum ForeignFile {
  /// The largest file taken, in bytes.
  static let limit = 64 * 1024 * 1024

  static func bytes(
    at path: String, limit: Int = ForeignFile.limit
  ) throws(StoreError) -> [UInt8] {
    do {
      if let bytes = try OpenFile.bytes(path: path, limit: limit) { return bytes }
    } catch {
      throw trouble(error, at: path)
    }
    throw .tooLarge(path: path, limit: limit)
  }

  /// Why a file that was named could not be read at all.
  static func trouble(_ error: DelimitedError, at path: String) -> StoreError {
    switch error {
    case .unreadable(ENOENT): .noSuchFile(path: path)
    case .unreadable(let code): .cannotRead(path: path, code: Int(code))
    default: .notTaken(path: path)
    }
  }
}
