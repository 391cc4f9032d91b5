import Catalogue
import Records

/// The tables that ship with the program.
enum ShippedCatalogue {
  static func load() throws(StoreError) -> CatalogueTables {
    guard let folder = Folders.resources() else {
      throw .catalogue(
        Phrase(
          "Không thấy thư mục Resources/catalogue của chương trình.",
          "The program's folder Resources/catalogue is not there."))
    }
    do {
      return try CatalogueTables(folder: folder + "/catalogue")
    } catch {
      throw .catalogue(error.why)
    }
  }
}
