import Records
import Testing

/// What a correction must say, and what it makes of a document.
@Suite struct DocumentCorrectionTests {
  private static let decree = GuidanceDocument(
    number: "93/2026/NĐ-CP", type: "Nghị định", title: Phrase("(tên cần kiểm tra) Thử", "Trial"),
    issuer: "Chính phủ", issuedOn: nil, effectiveOn: nil, area: .teachers, replaces: [],
    summary: Phrase("Tóm tắt", "Summary"), source: nil, confidence: .unsure)

  private func correction(_ ground: String = "Công báo số 245") -> DocumentCorrection {
    DocumentCorrection(of: Self.decree.number, ground: ground)
  }

  private func status(_ document: GuidanceDocument, _ iso: String) -> DocumentStatus {
    let ending = document.correction?.ending
    return DocumentStatus(
      of: document, on: Day(iso: iso) ?? .first, relations: ending.map { [$0] } ?? []
    ) { _ in nil }
  }

  @Test func needsAGroundThatOthersCanFind() {
    var correction = correction("Công báo")
    correction.effectiveOn = Day(iso: "2026-09-01")
    #expect(correction.problems == [.groundWithoutNumber])
    correction.ground = ""
    #expect(correction.problems == [.missing(DocumentCorrection.Fields.ground.label)])
    correction.ground = "Công báo số 245 ngày 12/3/2026"
    #expect(correction.problems.isEmpty)
  }

  @Test func needsSomethingThatItCorrects() {
    #expect(correction().problems.count == 1)
  }

  @Test func doesNotEndBeforeItsFirstDay() {
    var correction = correction()
    correction.effectiveOn = Day(iso: "2026-09-01")
    correction.endsOn = Day(iso: "2026-09-01")
    #expect(correction.problems.count == 1)
  }

  @Test func makesAnUnsureDayKnown() {
    var correction = correction()
    correction.effectiveOn = Day(iso: "2026-09-01")
    #expect(status(Self.decree, "2026-09-02").isUnsure)
    let corrected = Self.decree.corrected(by: correction)
    #expect(status(corrected, "2026-08-31").state == .notYetInForce(from: correction.effectiveOn))
    #expect(status(corrected, "2026-09-01").state == .inForce)
    #expect(!status(corrected, "2026-09-01").isUnsure)
    // Its title may still be wrong.
    #expect(corrected.confidence == .unsure)
  }

  @Test func endsTheDocumentOnItsDay() {
    var correction = correction()
    correction.effectiveOn = Day(iso: "2026-01-01")
    correction.endsOn = Day(iso: "2026-10-01")
    let corrected = Self.decree.corrected(by: correction)
    #expect(status(corrected, "2026-09-30").holds)
    #expect(status(corrected, "2026-10-01").state == .ended(on: correction.endsOn))
    #expect(!status(corrected, "2026-10-01").holds)
  }

  @Test func makesTheCitationWhole() throws {
    #expect(throws: GuidanceDocument.CitationGap.unsure) { try Self.decree.firstCitation() }
    var correction = correction()
    correction.documentTitle = "Quy định chi tiết một số điều của Luật Nhà giáo"
    correction.issuedOn = Day(iso: "2026-03-12")
    let words = try Self.decree.corrected(by: correction).firstCitation()
    #expect(
      words == "Nghị định số 93/2026/NĐ-CP ngày 12 tháng 3 năm 2026 của Chính phủ "
        + "Quy định chi tiết một số điều của Luật Nhà giáo")
  }

  @Test func checkedWhollyIsKnown() {
    var correction = correction()
    correction.isRestChecked = true
    #expect(Self.decree.corrected(by: correction).confidence == .known)
  }

  @Test func readsWhatItWrote() {
    var correction = correction()
    correction.type = "Nghị định"
    correction.documentTitle = "Thử"
    correction.issuer = "Chính phủ"
    correction.issuedOn = Day(iso: "2026-03-12")
    correction.effectiveOn = Day(iso: "2026-09-01")
    correction.endsOn = Day(iso: "2027-09-01")
    correction.area = .safety
    correction.remark = "Đính chính"
    correction.isRestChecked = true
    correction.setAside = ["a | replaces | b | "]
    #expect(DocumentCorrection(id: correction.id, values: correction.values) == correction)
  }
}
