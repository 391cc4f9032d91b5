import Records

/// Writes a catalogue as one file.
struct PackageWriter {
  let version: Day
  let tables: [String: [UInt8]]

  func bytes(hash: CatalogueTables.Hash) -> [UInt8] {
    let names = CataloguePackage.names
    var bytes = Array(
      "\(CataloguePackage.opening)\nversion \(version.iso)\ntables \(names.count)\n".utf8)
    for name in names {
      let table = tables[name] ?? []
      bytes += "table \(name) \(table.count) \(hash(table))\n".utf8
      bytes += table
    }
    return bytes + Array("end \(hash(bytes))\n".utf8)
  }
}
