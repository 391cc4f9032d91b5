import Records
import Testing

@testable import Papers

@Suite struct GroundProblemTests {
  private static let number = GuidanceDocument.Number("1/2020/NĐ-CP")

  private func problems(
    _ relations: [DocumentRelation] = [], from effectiveOn: String = "2020-01-01"
  ) -> [PaperProblem] {
    let document = GuidanceDocument(
      number: Self.number, type: "Nghị định", title: Phrase(verbatim: "A"), issuer: "Chính phủ",
      issuedOn: Day(iso: "2019-12-01"), effectiveOn: Day(iso: effectiveOn), area: .legal,
      replaces: [], summary: Phrase(verbatim: "…"), source: nil, confidence: .sourced)
    let status = DocumentStatus(
      of: document, on: day("2026-11-21"), relations: relations, issue: { _ in nil })
    let ground = Ground(document: Self.number, part: "Điều 8")
    var paper = SampleKind.letter.paper(.short)
    paper.grounds = [Paper.Basis("Căn cứ A", ground: ground), Paper.Basis("Căn cứ B")]
    return paper.problems { $0 == ground ? GroundStanding(ground, status) : nil }
  }

  private func relation(_ kind: DocumentRelation.Kind, part: String?) -> DocumentRelation {
    DocumentRelation(
      from: .init("2/2025/NĐ-CP"), kind: kind, to: Self.number,
      effectiveOn: day("2025-07-01"), part: part, source: "s", confidence: .sourced)
  }

  @Test func groundsThatHoldAreNoProblem() {
    #expect(problems() == [])
  }

  @Test func groundsThatDoNotHoldAreNamed() {
    #expect(problems(from: "2027-01-01") == [.groundNotYet("Căn cứ A")])
    #expect(problems([relation(.replaces, part: nil)]) == [.groundLapsed("Căn cứ A")])
    #expect(problems([relation(.partlyRepeals, part: nil)]) == [.groundDoubtful("Căn cứ A")])
  }
}
