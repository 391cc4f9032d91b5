import Glibc
import Records

/// The folder of a register and the paths in it.
public struct RegisterFolder: Hashable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  static let databaseName = "register.db"
  /// A register that is being made or restored, before it gets its name.
  static let unfinishedName = databaseName + ".part"

  public var database: String { "\(path)/\(Self.databaseName)" }
  var unfinished: String { "\(path)/\(Self.unfinishedName)" }
  var lock: String { "\(path)/register.lock" }
  /// There once a register has run here, so that an empty file is not taken for a new register.
  var marker: String { "\(path)/started" }
  public var backups: String { "\(path)/backups" }
  /// The files from which texts were imported, each named by its digest.
  public var originals: String { "\(path)/texts" }
  /// Ids of records whose sealed words were destroyed: replayed by every restore.
  var erased: String { "\(backups)/erased" }

  /// The files that SQLite keeps, the main one first.
  var databaseFiles: [String] { ["", "-wal", "-shm"].map { database + $0 } }
}

extension RegisterFolder {
  /// Removes what a set-up or a restore has left that was interrupted.
  func removeUnfinished() throws(StoreError) {
    for suffix in ["", "-wal", "-shm", "-journal"] { try FileWriter.remove(unfinished + suffix) }
  }

  /// Makes the folder and what is above it, as only its owner may enter it.
  func create() throws(StoreError) {
    try Self.makeFolders(path)
    try Self.makeFolders(backups)
  }

  func createOriginals() throws(StoreError) { try Self.makeFolders(originals) }

  private static func makeFolders(_ path: String) throws(StoreError) {
    if FileFacts(path) != nil { return }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    if !parent.isEmpty { try makeFolders(path.hasPrefix("/") ? "/" + parent : parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw StoreError(errno: errno, path: path)
    }
  }
}
