import Ledger
import Records
import TextFiles
import Texts
import VietText

/// A text that was read from a file: what it says of itself, and what the register knows of it.
public struct DocumentCandidate: Sendable {
  public let file: TextFile
  public let text: LegalText
  public let head: PaperHead
  /// As it would be kept; its number is empty where none was found.
  public let document: ImportedDocument
  /// The shipped row of this number.
  public let listed: GuidanceDocument?
  /// What is imported under this number already.
  public let standing: ImportedDocument?
  /// Numbers under which the very same text is imported already, this one left out.
  public let sameText: [String]

  /// - Parameter number: given by the officer; what the text says comes second.
  public init(
    _ file: TextFile, number given: String?, against register: some RegisterReader, today: Day
  ) throws(StoreError) {
    self.file = file
    text = LegalText(file.text)
    head = PaperHead(of: text)
    let matching = DocumentMatching(head: head, given: given)
    listed = try matching.listed(in: register, on: today)
    let own = try matching.freeNumber(in: register)
    let number = listed?.number.rawValue ?? own
    document = Self.document(number: number ?? "", file, head, listed)
    if let number {
      standing = try register.importedDocuments(.number(.init(number))).first
    } else {
      standing = nil
    }
    sameText = try register.importedDocuments(.text(digest: document.textDigest))
      .map(\.number).filter { $0 != number }
  }

  private static func document(
    number: String, _ file: TextFile, _ head: PaperHead, _ listed: GuidanceDocument?
  ) -> ImportedDocument {
    ImportedDocument(
      number: number, type: listed?.type ?? head.kind ?? "",
      abstract: listed?.title.vietnamese ?? head.title ?? file.name,
      issuer: listed?.issuer ?? head.issuer ?? "",
      issuedOn: listed?.issuedOn ?? head.issuedOn.flatMap { Day($0) },
      effectiveOn: listed?.effectiveOn ?? head.effectiveOn.flatMap { Day($0) },
      area: listed?.area ?? .other,
      textDigest: Digest32(hashing: Array(file.text.utf8)).description,
      originalDigest: Digest32(hashing: file.original).description, originalName: file.name)
  }
}

extension DocumentCandidate {
  /// Articles, those of annexes too.
  public var articles: Int { text.count(.article) }

  /// Why it cannot be kept at all; nil where it can.
  public var obstacle: Phrase? {
    guard document.number.isEmpty else { return nil }
    return head.isNumberBlank
      ? Phrase(
        "Văn bản chưa có số (bản dự thảo?).", "The paper has no number yet; it may be a draft.")
      : Phrase("Không thấy số, ký hiệu trong văn bản.", "No number was found in the text.")
  }

  /// Whether the same text is kept under the same number: there is nothing to do.
  public var isHere: Bool { standing?.textDigest == document.textDigest }

  /// What must be agreed to before it is kept.
  public var questions: [Phrase] {
    var questions: [Phrase] = []
    if let standing, !isHere {
      questions.append(
        Phrase(
          "Đã có bản khác của \(standing.number); nhập sẽ thay bản ấy.",
          "Another text of \(standing.number) is here; this one would replace it."))
    }
    if !sameText.isEmpty {
      let numbers = sameText.joined(separator: ", ")
      questions.append(
        Phrase(
          "Nội dung này đã nhập với số \(numbers).",
          "The same text is here under the number \(numbers)."))
    }
    return questions + DocumentDoubts(self).grave
  }

  /// What is worth a look and harms nothing.
  public var remarks: [Phrase] { DocumentDoubts(self).light }
}

extension Day {
  /// Nil for a day that the calendar does not have.
  init?(_ date: PaperDate) {
    guard let day = Day(year: date.year, month: date.month, day: date.day) else { return nil }
    self = day
  }
}
