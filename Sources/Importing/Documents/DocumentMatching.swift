import Records
import Texts

/// Finds the number under which a text is kept, and the shipped row that it belongs to.
struct DocumentMatching {
  private let number: String?
  private let year: Int?

  init(head: PaperHead, given: String?) {
    let typed = given.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
    number = typed.map { PaperNumber($0)?.text ?? $0 } ?? head.number?.text
    year = head.issuedOn?.year
  }

  /// Numbers of ordinary papers begin anew each year: the list tells them apart by the year.
  private var ways: [String] {
    guard let number else { return [] }
    return [number] + (year.map { ["\(number) (\($0))"] } ?? [])
  }

  func listed(
    in register: some RegisterReader, on day: Day
  ) throws(StoreError) -> GuidanceDocument? {
    for way in ways {
      let sheet = try register.document(numbered: .init(way), on: day)
      // Imported papers answer too, and have no source.
      if let document = sheet?.document, document.source != nil, fits(document, way) {
        return document
      }
    }
    return nil
  }

  /// Whether a row is of the same year, where both say one.
  private func fits(_ document: GuidanceDocument, _ way: String) -> Bool {
    guard way == number, let year, let issued = document.issuedOn?.year else { return true }
    return year == issued
  }

  /// The number; with the year behind it where it is another year's already.
  func freeNumber(in register: some RegisterReader) throws(StoreError) -> String? {
    guard let number else { return nil }
    let standing = try register.importedDocuments(.number(.init(number))).first
    guard let year, let other = standing?.issuedOn?.year, other != year else { return number }
    return "\(number) (\(year))"
  }
}
