import Records

/// A whole catalogue as one file, so that a newer one can be carried to a machine without a network.
///
/// - SeeAlso: `docs/catalogue-file.md`
public struct CataloguePackage: Sendable, Equatable {
  /// The first line of a file of this form.
  static let opening = "soxa-catalogue 1"
  /// The largest file taken, in bytes.
  public static let fileLimit = 32 * 1024 * 1024
  /// Every table that a file holds, the manifest first.
  static let names = [CatalogueFile.manifestName] + CatalogueFile.allCases.map(\.rawValue)

  /// The day on which the catalogue was closed.
  public let version: Day
  /// The whole file.
  public let bytes: [UInt8]
  /// SHA-256 of the whole file, by which two people compare what they hold.
  public let sha256: String
  /// The bytes of each table by its name.
  let tables: [String: [UInt8]]

  /// Reads a file with strict bounds; that its tables are right is found by ``checked(hash:)``.
  public init(
    bytes: [UInt8], hash: @escaping CatalogueTables.Hash
  ) throws(PackageError) {
    let read = try PackageReader(bytes, hash: hash).read()
    self.init(version: read.version, tables: read.tables, bytes: bytes, hash: hash)
  }

  /// The tables of a folder as one file.
  public init(folder path: String, hash: CatalogueTables.Hash) throws(CatalogueError) {
    let folder = CatalogueFolder(path: path)
    var tables: [String: [UInt8]] = [:]
    for name in Self.names { tables[name] = try folder.bytes(of: name) }
    let manifest = try CatalogueManifest(bytes: tables[CatalogueFile.manifestName] ?? [])
    let bytes = PackageWriter(version: manifest.version, tables: tables).bytes(hash: hash)
    self.init(version: manifest.version, tables: tables, bytes: bytes, hash: hash)
  }

  private init(
    version: Day, tables: [String: [UInt8]], bytes: [UInt8], hash: CatalogueTables.Hash
  ) {
    self.version = version
    self.tables = tables
    self.bytes = bytes
    sha256 = hash(bytes)
  }

  /// The facts, every table checked line by line.
  public func checked(hash: @escaping CatalogueTables.Hash) throws(PackageError) -> CatalogueTables
  {
    let tables = tables
    let facts: CatalogueTables
    do throws(CatalogueError) {
      facts = try CatalogueTables(hash: hash) { tables[$0] ?? [] }
    } catch {
      throw .table(error)
    }
    guard facts.version == version else {
      throw .otherVersion(header: version, manifest: facts.version)
    }
    return facts
  }

  /// Rows of a table without its header, as the manifest counts them.
  public func rowCount(of file: CatalogueFile) throws(CatalogueError) -> Int {
    try table(file).rows.count
  }

  func table(_ file: CatalogueFile) throws(CatalogueError) -> Table {
    try Table(file: file.rawValue, columns: file.columns, bytes: tables[file.rawValue] ?? [])
  }
}
