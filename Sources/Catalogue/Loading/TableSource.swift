import Records

/// Gives the checked rows of each file, with as many of them as the manifest says.
struct TableSource {
  private let manifest: CatalogueManifest
  private let hash: CatalogueTables.Hash?
  private let bytes: (String) throws(CatalogueError) -> [UInt8]

  init(
    manifest: CatalogueManifest, hash: CatalogueTables.Hash?,
    bytes: @escaping (String) throws(CatalogueError) -> [UInt8]
  ) {
    self.manifest = manifest
    self.hash = hash
    self.bytes = bytes
  }

  func table(_ file: CatalogueFile) throws(CatalogueError) -> Table {
    let name = file.rawValue
    let bytes = try bytes(name)
    let table = try Table(file: name, columns: file.columns, bytes: bytes)
    if let expected = manifest[file]?.rows, expected != table.rows.count {
      throw CatalogueError(
        file: name, problem: .wrongRowCount(expected: expected, found: table.rows.count))
    }
    // Last, because a line that is wrong says more than a sum.
    if let hash, let expected = manifest[file]?.sha256, hash(bytes) != expected {
      throw CatalogueError(file: name, problem: .otherContents)
    }
    return table
  }
}
