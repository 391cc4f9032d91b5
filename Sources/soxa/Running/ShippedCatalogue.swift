import Catalogue
import Ledger
import Records

/// The tables that ship with the program.
enum ShippedCatalogue {
  /// Reads the tables and compares each with the hash under which it was published.
  static func load() throws(StoreError) -> CatalogueTables {
    let folder = try folder()
    do {
      return try CatalogueTables(folder: folder) { Digest32(hashing: $0).description }
    } catch {
      throw .catalogue(error.why)
    }
  }

  /// The day on which the tables were closed; reads the list of files alone.
  static func version() throws(StoreError) -> Day {
    let folder = try CatalogueFolder(path: folder())
    do {
      return try CatalogueManifest(bytes: folder.bytes(of: CatalogueFile.manifestName)).version
    } catch {
      throw .catalogue(error.why)
    }
  }

  static func folder() throws(StoreError) -> String {
    if let folder = Folders.resources() { return folder + "/catalogue" }
    throw .catalogue(
      Phrase(
        "Không thấy thư mục Resources/catalogue của chương trình.",
        "The program's folder Resources/catalogue is not there."))
  }
}
