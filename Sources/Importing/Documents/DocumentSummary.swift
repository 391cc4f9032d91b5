import Records
import Texts

/// What would be kept of a candidate, as lines of label and text for pages and commands.
public struct DocumentSummary: Sendable {
  public let lines: [(label: Phrase, text: Phrase)]

  public init(_ candidate: DocumentCandidate) {
    let document = candidate.document
    func words(_ text: String) -> Phrase { Phrase(verbatim: text.isEmpty ? "–" : text) }
    lines = [
      (ImportedDocument.Fields.number.label, words(document.number)),
      (ImportedDocument.Fields.type.label, words(document.type)),
      (ImportedDocument.Fields.abstract.label, words(document.abstract)),
      (ImportedDocument.Fields.issuer.label, words(document.issuer)),
      (ImportedDocument.Fields.issuedOn.label, words(document.issuedOn?.formatted ?? "")),
      (ImportedDocument.Fields.effectiveOn.label, words(document.effectiveOn?.formatted ?? "")),
      (Phrase("Danh mục", "List"), Self.place(candidate)),
      (Phrase("Cấu trúc", "Structure"), Self.structure(candidate.text)),
    ]
  }

  private static func place(_ candidate: DocumentCandidate) -> Phrase {
    if let listed = candidate.listed {
      return Phrase(
        "khớp dòng \(listed.number.rawValue) của danh mục",
        "matches the row \(listed.number.rawValue)")
    }
    return candidate.standing == nil
      ? Phrase("thành dòng mới", "becomes a new row")
      : Phrase("văn bản đã nhập trước đây", "imported before")
  }

  /// "7 chương, 38 điều, 120 khoản".
  private static func structure(_ text: LegalText) -> Phrase {
    let counts = names.compactMap { kind, name -> Phrase? in
      let count = text.count(kind)
      return count == 0 ? nil : Phrase("\(count) \(name.vietnamese)", "\(count) \(name.english)")
    }
    guard let first = counts.first else {
      return Phrase("không chia điều, mục", "not divided")
    }
    return counts.dropFirst().reduce(first) { $0.appending($1, separator: ", ") }
  }

  private static let names: [(TextUnit.Kind, Phrase)] = [
    (.part, Phrase("phần", "parts")), (.chapter, Phrase("chương", "chapters")),
    (.section, Phrase("mục", "sections")), (.subsection, Phrase("tiểu mục", "subsections")),
    (.article, Phrase("điều", "articles")), (.heading, Phrase("đề mục", "headings")),
    (.clause, Phrase("khoản", "clauses")), (.subclause, Phrase("khoản con", "subclauses")),
    (.point, Phrase("điểm", "points")), (.annex, Phrase("phụ lục", "annexes")),
  ]
}
