import Importing
import Records
import Terminal
import TextFiles

/// Texts of documents, from files into the register.
extension Program {
  mutating func readDocument(_ path: String) -> JobResult {
    drawWaiting(Phrase("Đang đọc tệp…", "Reading the file…"))
    do {
      return .document(try services.readDocument(at: path))
    } catch {
      return .documentRefused(error)
    }
  }

  func watchedFiles() -> JobResult {
    do {
      return .watchedFiles(try services.watchedFiles() ?? [])
    } catch {
      return .failed(error)
    }
  }

  mutating func keep(_ candidate: DocumentCandidate) -> JobResult {
    writeByService(Phrase("Đang lưu…", "Saving…"), .documentKept) { services throws(StoreError) in
      try services.keep(candidate)
    }
  }
}
