import Delimited

/// A folder that holds the files of a catalogue.
public struct CatalogueFolder: Sendable, Hashable {
  public let path: String
  /// The largest file taken, in bytes.
  public static let fileLimit = 16 * 1024 * 1024

  public init(path: String) { self.path = path }

  /// The whole file, as it stands.
  public func bytes(of name: String) throws(CatalogueError) -> [UInt8] {
    do {
      if let bytes = try OpenFile.bytes(path: path + "/" + name, limit: Self.fileLimit) {
        return bytes
      }
    } catch .unreadable(let errno) {
      throw CatalogueError(file: name, problem: .unreadable(errno: errno))
    } catch .notAFile {
      throw CatalogueError(file: name, problem: .notAFile)
    } catch {
      throw CatalogueError(file: name, problem: .malformed(error))
    }
    throw CatalogueError(file: name, problem: .tooLarge(limit: Self.fileLimit))
  }
}
