import Catalogue
import Records

/// The tables that ship with the program.
enum ShippedCatalogue {
  static func load() throws(StoreError) -> CatalogueTables {
    guard let folder = Folders.resources() else {
      throw .catalogue(detail: "Resources/catalogue")
    }
    do {
      return try CatalogueTables(folder: folder + "/catalogue")
    } catch {
      throw .catalogue(detail: "\(error.file): \(error.line.map { "\($0)" } ?? "–")")
    }
  }
}
