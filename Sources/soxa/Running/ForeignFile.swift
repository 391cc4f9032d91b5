import Delimited
import Records

/// A file that the officer names: a regular one, read whole up to a limit.
enum ForeignFile {
  /// The largest file taken, in bytes.
  static let limit = 64 * 1024 * 1024

  static func bytes(at path: String) throws(StoreError) -> [UInt8] {
    do {
      if let bytes = try OpenFile.bytes(path: path, limit: limit) { return bytes }
    } catch .unreadable(let code) {
      throw .cannotOpen(path: path, code: Int(code))
    } catch {
      throw .notTaken(path: path)
    }
    throw .tooLarge(path: path, limit: limit)
  }
}
