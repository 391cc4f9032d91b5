import Ledger
import Records
import TextFiles

/// A file in the watched folder that could be imported.
public struct WatchedFile: Equatable, Sendable {
  public let path: String
  public let name: String
  /// The number under which this very file was imported; nil for a new one.
  public let importedAs: String?
}

/// The folder in which new guidance is looked for: what lies there is offered, never taken.
public struct WatchedFolder: Sendable {
  public let path: String

  /// Files looked at, by name.
  public static let limit = 200

  public init(_ path: String) { self.path = path }

  /// The files that can be read, by name; files that cannot are left out.
  public func files(against register: some RegisterReader) throws(StoreError) -> [WatchedFile] {
    var files: [WatchedFile] = []
    for name in FolderNames.regular(in: path).filter({ TextForm(name: $0) != nil })
      .prefix(Self.limit)
    {
      let path = "\(path)/\(name)"
      var number: String?
      if let bytes = FolderNames.bytes(at: path) {
        let digest = Digest32(hashing: bytes).description
        number = try register.importedDocuments(.original(digest: digest)).first?.number
      }
      files.append(WatchedFile(path: path, name: name, importedAs: number))
    }
    return files
  }
}
