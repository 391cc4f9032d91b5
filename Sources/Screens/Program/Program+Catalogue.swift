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
    drawWaiting(Phrase("Đang nhận danh mục…", "Taking the catalogue…"))
    let written: Written
    do {
      written = try services.take(candidate)
    } catch {
      overlay = .error(ErrorPage(error))
      return .failed(error)
    }
    refreshHeader()
    stacks.markAllStale()
    say(written.summary)
    return .catalogueTaken
  }
}
