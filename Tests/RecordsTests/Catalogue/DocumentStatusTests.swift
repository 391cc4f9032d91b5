import Records
import Testing

@Suite struct DocumentStatusTests {
  static func document(
    _ number: GuidanceDocument.Number = "1/2020/NĐ-CP", issued: String? = "2020-01-10",
    effective: String? = "2020-03-01", confidence: Confidence = .sourced
  ) -> GuidanceDocument {
    GuidanceDocument(
      number: number, type: "Nghị định", title: Phrase("Tên", "Title"), issuer: "Chính phủ",
      issuedOn: issued.map(Day.on), effectiveOn: effective.map(Day.on), area: .legal, replaces: [],
      summary: Phrase("Tóm tắt", "Summary"), source: nil, confidence: confidence)
  }

  static func relation(
    _ kind: DocumentRelation.Kind, from: GuidanceDocument.Number = "9/2026/NĐ-CP",
    on effective: String?, part: String? = nil, confidence: Confidence = .sourced
  ) -> DocumentRelation {
    DocumentRelation(
      from: from, kind: kind, to: "1/2020/NĐ-CP", effectiveOn: effective.map(Day.on), part: part,
      source: "s", confidence: confidence)
  }

  func status(
    _ document: GuidanceDocument = document(), on iso: String, _ relations: DocumentRelation...,
    issued: String? = nil
  ) -> DocumentStatus {
    DocumentStatus(of: document, on: Day.on(iso), relations: relations) { _ in issued.map(Day.on) }
  }

  @Test func beginsOnItsEffectiveDay() {
    #expect(status(on: "2020-02-29").state == .notYetInForce(from: Day.on("2020-03-01")))
    #expect(status(on: "2020-03-01").state == .inForce)
    #expect(!status(on: "2020-03-01").isUnsure)
  }

  /// Without its first day nobody can say that it holds.
  @Test func isNotKnownWithoutItsEffectiveDay() {
    let status = status(Self.document(effective: nil), on: "2026-06-01")
    #expect(status.shortLabel.vietnamese == "Chưa rõ")
    #expect(status.label.vietnamese == "Chưa rõ còn hiệu lực hay không")
    let replaced = self.status(
      Self.document(effective: nil), on: "2026-06-01", Self.relation(.replaces, on: "2026-05-10"))
    #expect(replaced.shortLabel.vietnamese == "Bị thay thế?")
  }

  @Test func isReplacedFromTheDayOfTheRelation() {
    let replaced = Self.relation(.replaces, on: "2026-05-10")
    #expect(status(on: "2026-05-09", replaced).state == .inForce)
    let after = status(on: "2026-05-10", replaced)
    #expect(after.state == .replaced(by: "9/2026/NĐ-CP", on: Day.on("2026-05-10")))
    #expect(!after.holds)
  }

  @Test(arguments: [DocumentRelation.Kind.amends, .details, .reassigns])
  func staysInForceWhen(kind: DocumentRelation.Kind) {
    let status = status(on: "2026-06-01", Self.relation(kind, on: "2026-01-01"))
    #expect(status.state == .inForce)
    #expect(!status.isUnsure)
  }

  @Test func losesPartsOneByOne() {
    let first = Self.relation(.partlyRepeals, on: "2025-01-01", part: "Điều 6")
    let second = Self.relation(
      .partlyRepeals, from: "8/2026/NĐ-CP", on: "2026-01-01", part: "Điều 7")
    #expect(status(on: "2025-06-01", first, second).state == .partlyCeased([first]))
    #expect(status(on: "2026-06-01", first, second).state == .partlyCeased([first, second]))
    #expect(status(on: "2026-06-01", first, second).holds)
  }

  @Test func ceasesWithoutASuccessor() {
    let ended = Self.relation(.endsEffectOf, on: "2026-01-01", part: "công nhận tốt nghiệp")
    #expect(
      status(on: "2026-01-01", ended).state
        == .ceased(
          by: "9/2026/NĐ-CP", on: Day.on("2026-01-01"), matter: "công nhận tốt nghiệp"))
  }

  @Test func lacksItsEffectiveDay() {
    let document = Self.document(effective: nil)
    #expect(status(document, on: "2020-01-09").state == .notYetInForce(from: nil))
    let after = status(document, on: "2020-01-10")
    #expect(after.state == .inForce)
    #expect(after.doubts == [.effectiveDayMissing])
  }

  @Test func dependsOnARelationWithoutADay() {
    let undated = Self.relation(.replaces, on: nil)
    #expect(status(on: "2026-07-06", undated, issued: "2026-07-07").state == .inForce)
    let after = status(on: "2026-07-07", undated, issued: "2026-07-07")
    #expect(after.state == .replaced(by: "9/2026/NĐ-CP", on: nil))
    #expect(after.doubts == [.relationDayMissing(undated)])
  }

  @Test func takesTheYearOfTheNumberWhenNothingElseIsKnown() {
    let undated = Self.relation(.partlyRepeals, on: nil, part: "Chương II")
    #expect(!status(on: "2025-12-31", undated).isUnsure)
    #expect(status(on: "2026-01-01", undated).isUnsure)
    let bracketed = Self.relation(.replaces, from: "33/CT-TTg (2026)", on: nil)
    #expect(status(on: "2025-12-31", bracketed).holds)
    #expect(!status(on: "2026-01-01", bracketed).holds)
    let yearless = Self.relation(.replaces, from: "7192/BGDĐT-VP", on: nil)
    #expect(status(on: "2020-03-01", yearless).isUnsure)
  }

  @Test func prefersTheCertainRelation() {
    let unsure = Self.relation(
      .replaces, from: "7/2024/NĐ-CP", on: "2024-01-01", confidence: .unsure)
    let certain = Self.relation(.replaces, on: "2026-01-01")
    let early = status(on: "2025-01-01", unsure, certain)
    #expect(early.state == .replaced(by: "7/2024/NĐ-CP", on: Day.on("2024-01-01")))
    #expect(early.doubts == [.relation(unsure)])
    let late = status(on: "2026-01-01", unsure, certain)
    #expect(late.state == .replaced(by: "9/2026/NĐ-CP", on: Day.on("2026-01-01")))
    #expect(!late.isUnsure)
  }

  /// An officer who holds the paper knows better than the list, in either order of the days.
  @Test(arguments: ["2026-02-01", "2026-07-01"])
  func endsOnTheDayThatAnOfficerStates(_ stated: String) {
    let end = Self.relation(.endsEffectOf, from: "1/2020/NĐ-CP", on: stated, confidence: .known)
    for kind in [DocumentRelation.Kind.replaces, .endsEffectOf] {
      let listed = Self.relation(kind, on: "2026-03-15")
      for relations in [[listed, end], [end, listed]] {
        func state(_ iso: String) -> DocumentStatus.State {
          DocumentStatus(of: Self.document(), on: .on(iso), relations: relations) { _ in nil }.state
        }
        #expect(state("2026-01-31") == .inForce)
        let between: DocumentStatus.State =
          stated < "2026-03-15" ? .ended(on: .on(stated)) : .inForce
        #expect(state("2026-04-01") == between)
        #expect(state("2026-07-01") == .ended(on: .on(stated)))
      }
    }
  }

  @Test func aStatedEndLeavesPartsThatCeasedBefore() {
    let end = Self.relation(.endsEffectOf, from: "1/2020/NĐ-CP", on: "2026-07-01")
    let part = Self.relation(.partlyRepeals, on: "2026-03-15", part: "Điều 6")
    #expect(status(on: "2026-04-01", end, part).state == .partlyCeased([part]))
  }

  @Test func isUnsureWhenItsOwnRowIs() {
    #expect(
      status(Self.document(confidence: .unsure), on: "2026-01-01").doubts == [.document])
  }

  @Test func ignoresRelationsOfOtherDocuments() {
    let other = DocumentRelation(
      from: "1/2020/NĐ-CP", kind: .replaces, to: "5/2015/NĐ-CP", effectiveOn: nil, part: nil,
      source: "s", confidence: .sourced)
    #expect(status(on: "2026-01-01", other).state == .inForce)
  }
}
