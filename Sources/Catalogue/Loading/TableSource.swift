import Records

/// Gives the checked rows of each file, with as many of them as the manifest says.
struct TableSource {
  private let manifest: CatalogueManifest
  private let bytes: (String) throws(CatalogueError) -> [UInt8]

  init(
    manifest: CatalogueManifest, bytes: @escaping (String) throws(CatalogueError) -> [UInt8]
  ) {
    self.manifest = manifest
    self.bytes = bytes
  }

  func table(_ file: CatalogueFile) throws(CatalogueError) -> Table {
    let name = file.rawValue
    let table = try Table(file: name, columns: file.columns, bytes: bytes(name))
    if let expected = manifest[file]?.rows, expected != table.rows.count {
      throw CatalogueError(
        file: name, problem: .wrongRowCount(expected: expected, found: table.rows.count))
    }
    return table
  }
}
