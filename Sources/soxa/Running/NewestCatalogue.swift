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
    guard let loaded = try loadedPackage(), loaded.version > own.version else { return own }
    return loaded
  }

  /// The catalogue that the register took from a file; nil where it stands on a program's own.
  func loadedPackage() throws(StoreError) -> CataloguePackage? {
    guard let bytes = try loadedCatalogue() else { return nil }
    do throws(PackageError) {
      return try CataloguePackage(bytes: bytes) { Digest32(hashing: $0).description }
    } catch {
      throw .catalogueRefused(why: error.why, remedy: error.remedy)
    }
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
