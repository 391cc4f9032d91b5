import Papers
import Records
import Testing

@Suite struct PaperCitationsTests {
  private func document(_ number: String, _ type: String, _ title: String) -> GuidanceDocument {
    GuidanceDocument(
      number: .init(number), type: type, title: Phrase(verbatim: title), issuer: "Chính phủ",
      issuedOn: Day(iso: "2020-03-05"), effectiveOn: nil, area: .legal, replaces: [],
      summary: Phrase(verbatim: "…"), source: nil, confidence: .sourced)
  }

  @Test func namesADocumentInFullOnce() throws {
    let decree = document("30/2020/NĐ-CP", "Nghị định", "về công tác văn thư")
    let law = document("43/2019/QH14", "Luật", "Luật Giáo dục")
    var citations = PaperCitations()
    #expect(
      try citations.cite(decree, part: "Điều 8")
        == "Điều 8 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"
    )
    #expect(try citations.cite(law) == "Luật Giáo dục ngày 05 tháng 3 năm 2020")
    #expect(try citations.cite(decree) == "Nghị định số 30/2020/NĐ-CP")
    #expect(try citations.cite(law, part: "Điều 2") == "Điều 2 Luật Giáo dục")
  }

  @Test func aGroundNamesItsDocument() throws {
    let basis = try Paper.Basis(
      citing: document("30/2020/NĐ-CP", "Nghị định", "về công tác văn thư"))
    #expect(basis.words.hasPrefix("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020"))
    #expect(basis.ground == Ground(document: .init("30/2020/NĐ-CP")))
  }
}
