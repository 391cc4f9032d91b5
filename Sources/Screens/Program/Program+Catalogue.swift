import Importing
import Records
import Terminal

/// A newer catalogue, from a file into the register.
extension Program {
  mutating func readCatalogue(_ path: String) -> JobResult {
    drawWaiting(Phrase("Đang đọc tệp…", "Reading the file…"))
    do {
      return .catalogue(try services.readCatalogue(at: path, today: surroundings.today))
    } catch {
      return .failed(error)
    }
  }

  mutating func take(_ candidate: CatalogueCandidate) -> JobResult {
    let waiting = Phrase("Đang nhận danh mục…", "Taking the catalogue…")
    return writeByService(waiting, .catalogueTaken) { services throws(StoreError) in
      try services.take(candidate)
    }
  }
}
