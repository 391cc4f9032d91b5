import Records
import Terminal

/// What is known of a document, line by line.
struct DocumentLines {
  let document: GuidanceDocument
  let status: DocumentStatus
  let surroundings: Surroundings

  init(document: GuidanceDocument, status: DocumentStatus, _ surroundings: Surroundings) {
    self.document = document
    self.status = status
    self.surroundings = surroundings
  }

  /// Number, dates and status, with what is doubtful about them.
  var head: [RecordLine] {
    [
      .fact(Phrase("Số, ký hiệu", "Number"), document.number.rawValue),
      .fact(Phrase("Loại văn bản", "Type"), document.type),
      .fact(Phrase("Cơ quan ban hành", "Issuer"), document.issuer),
      .fact(
        Phrase("Ngày ban hành", "Issued on"),
        surroundings(GuidanceWords.optional(document.issuedOn))),
      .fact(
        Phrase("Hiệu lực từ", "In force from"),
        surroundings(GuidanceWords.optional(document.effectiveOn))),
      .fact(Phrase("Lĩnh vực", "Area"), surroundings(document.area.label)),
      .fact(statusLabel, surroundings(status.label), status.style),
    ] + status.doubts.map { .text("? " + surroundings($0.words), .warning) }
  }

  private var statusLabel: Phrase {
    Phrase("Ngày \(status.day.formatted)", "On \(status.day.formatted)")
  }

  var source: [RecordLine] {
    let lines: [RecordLine] = [
      .heading(Phrase("Nguồn", "Source")),
      .fact(
        Phrase("Độ tin cậy", "Confidence"), surroundings(document.confidence.label),
        document.confidence.style),
    ]
    guard let source = document.source else { return lines }
    return lines + [.fact(Phrase("Nguồn", "Source"), surroundings(source), .faint)]
  }
}

extension DocumentStatus.Doubt {
  /// Why the status is not certain, in a sentence.
  var words: Phrase {
    switch self {
    case .document:
      Phrase(
        "Số, ngày hoặc tên của văn bản này chưa chắc chắn.",
        "Number, date or title of this document is unsure.")
    case .effectiveDayMissing:
      Phrase(
        "Chưa tìm thấy ngày có hiệu lực của văn bản.",
        "The day on which it takes effect was not found.")
    case .relation(let relation):
      Phrase(
        "Chưa chắc \(relation.from) \(relation.kind.label.vietnamese) văn bản này.",
        "It is unsure whether \(relation.from) \(relation.kind.label.english) it.")
    case .relationDayMissing(let relation):
      Phrase(
        "Chưa tìm thấy ngày \(relation.from) có hiệu lực; tạm coi là từ khi ban hành.",
        "When \(relation.from) takes effect was not found; taken to be from its issue.")
    }
  }
}
