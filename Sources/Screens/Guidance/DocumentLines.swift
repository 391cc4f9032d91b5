import Records
import Terminal

/// What is known of a document, line by line.
struct DocumentLines {
  private typealias Fields = DocumentCorrection.Fields

  let document: GuidanceDocument
  /// The document without the officer's correction; nil where it is not at hand.
  let listed: GuidanceDocument?
  let status: DocumentStatus
  let surroundings: Surroundings

  init(
    document: GuidanceDocument, listed: GuidanceDocument? = nil, status: DocumentStatus,
    _ surroundings: Surroundings
  ) {
    self.document = document
    self.listed = listed
    self.status = status
    self.surroundings = surroundings
  }

  /// Number, dates and status, with what is doubtful about them.
  var head: [RecordLine] {
    [
      .fact(Phrase("Số, ký hiệu", "Number"), document.number.rawValue),
      facts.line(
        Fields.type.label, { Phrase(verbatim: $0.type) }, isStated: { !$0.type.isEmpty }),
      facts.line(
        Fields.issuer.label, { Phrase(verbatim: $0.issuer) }, isStated: { !$0.issuer.isEmpty }),
      facts.line(
        Fields.issuedOn.label, { GuidanceWords.optional($0.issuedOn) },
        isStated: { $0.issuedOn != nil }),
      facts.line(
        Fields.effectiveOn.label, { GuidanceWords.optional($0.effectiveOn) },
        isStated: { $0.effectiveOn != nil }),
    ] + facts.statedEnd + [
      facts.line(Fields.area.label, { $0.area.label }, isStated: { $0.area != nil }),
      .fact(statusLabel, surroundings(status.label), status.style),
    ] + facts.ground + listedTitle
      + status.doubts.map { .text("? " + surroundings($0.words), .warning) }
  }

  private var facts: CorrectedFacts {
    CorrectedFacts(document: document, listed: listed, surroundings: surroundings)
  }

  /// What the list calls a document whose title is corrected.
  private var listedTitle: [RecordLine] {
    guard let listed, document.correction?.documentTitle.isEmpty == false else { return [] }
    return [
      .fact(
        Phrase("Danh mục ghi", "The list says"), surroundings(listed.title), .faint)
    ]
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
