import Catalogue
import Importing
import Ledger
import RecordStore
import Records

extension ShippedCatalogue {
  /// The tables that ship with the program, as one file.
  static func package() throws(StoreError) -> CataloguePackage {
    let folder = try folder()
    do throws(CatalogueError) {
      return try CataloguePackage(folder: folder) { Digest32(hashing: $0).description }
    } catch {
      throw .catalogue(error.why)
    }
  }
}

extension RegisterStore {
  /// The newest catalogue that is here: the one loaded from a file, or the program's own, which the
  /// register takes when the screens open it.
  func newestCatalogue() throws(StoreError) -> CataloguePackage {
    let own = try ShippedCatalogue.package()
    guard let loaded = try loadedCatalogue(), loaded.version > own.version else { return own }
    return loaded
  }

  /// What a file would change.
  func candidate(
    from path: String, today: Day
  ) throws(StoreError) -> CatalogueCandidate {
    try CatalogueCandidate(
      bytes: try ForeignFile.bytes(at: path, limit: CataloguePackage.fileLimit),
      against: try newestCatalogue(), reader, today: today)
  }
}
