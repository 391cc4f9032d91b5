import Records
import Testing

/// What a correction must say, and what it makes of a document.
@Suite struct DocumentCorrectionTests {
  private static let decree = decree(effectiveOn: nil)

  private static func decree(effectiveOn: Day?) -> GuidanceDocument {
    GuidanceDocument(
      number: "93/2026/NĐ-CP", type: "Nghị định",
      title: Phrase("(tên cần kiểm tra) Thử", "Trial"), issuer: "Chính phủ", issuedOn: nil,
      effectiveOn: effectiveOn, area: .teachers, replaces: [],
      summary: Phrase("Tóm tắt", "Summary"), source: nil, confidence: .unsure)
  }

  private func correction(_ ground: String = "Công báo số 245") -> DocumentCorrection {
    DocumentCorrection(of: Self.decree.number, ground: ground)
  }

  private static let today = Day(iso: "2026-11-22") ?? .first

  private func problems(
    _ correction: DocumentCorrection, of listed: GuidanceDocument = Self.decree
  ) -> [RuleError] {
    correction.problems(of: listed, today: Self.today)
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
    #expect(problems(correction) == [.groundWithoutNumber])
    correction.ground = ""
    #expect(problems(correction) == [.missing(DocumentCorrection.Fields.ground.label)])
    correction.ground = "Công báo số 245 ngày 12/3/2026"
    #expect(problems(correction).isEmpty)
  }

  @Test func needsSomethingThatItCorrects() {
    #expect(problems(correction()).count == 1)
  }

  @Test func doesNotEndBeforeItsFirstDay() {
    var correction = correction()
    correction.effectiveOn = Day(iso: "2026-09-01")
    correction.endsOn = Day(iso: "2026-09-01")
    #expect(problems(correction).count == 1)
  }

  @Test func doesNotEndBeforeTheListedFirstDay() {
    let listed = Self.decree(effectiveOn: Day(iso: "2026-09-01"))
    var correction = correction()
    correction.endsOn = Day(iso: "2026-09-01")
    #expect(
      problems(correction, of: listed) == [
        .order(
          first: DocumentCorrection.Fields.effectiveOn.label,
          second: DocumentCorrection.Fields.endsOn.label)
      ])
    correction.effectiveOn = Day(iso: "2026-08-31")
    #expect(problems(correction, of: listed).isEmpty)
  }

  @Test func isNotIssuedAfterToday() {
    var correction = correction()
    correction.issuedOn = Self.today
    #expect(problems(correction).isEmpty)
    correction.issuedOn = Self.today.adding(days: 1)
    #expect(problems(correction) == [.inFuture(DocumentCorrection.Fields.issuedOn.label)])
  }

  @Test(arguments: DocumentCorrection.limits.indices)
  func isNoLongerThanItsFieldHolds(index: Int) {
    let (field, limit) = DocumentCorrection.limits[index]
    #expect(problems(filling(field, to: limit)).isEmpty)
    let tooLong = RuleError.tooLong(field.label, count: limit + 1, limit: limit)
    #expect(problems(filling(field, to: limit + 1)) == [tooLong])
  }

  private func filling(_ field: FieldSpec, to count: Int) -> DocumentCorrection {
    var values = correction().values
    values.set(DocumentCorrection.Fields.remark, "có ghi chú")
    values.set(field, String(repeating: "1", count: count))
    return DocumentCorrection(id: correction().id, values: values)
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
