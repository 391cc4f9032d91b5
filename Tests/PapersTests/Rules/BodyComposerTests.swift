import Testing

@testable import Papers

@Suite struct BodyComposerTests {
  private func lines(_ blocks: [Paper.Block]) -> [String] {
    BodyComposer.pieces(blocks).compactMap { piece in
      if case .text(_, let lines, _) = piece { lines.joined(separator: "|") } else { nil }
    }
  }

  @Test func numbersPartsClausesAndPoints() {
    let body: [Paper.Block] = [
      .part("Một"), .heading("Tên"), .point("x"), .point("y"), .clause("Hai"), .point("z"),
      .part("Hai"), .clause("Ba"), .paragraph("Hết"),
    ]
    #expect(
      lines(body) == [
        "I. MỘT", "1. Tên", "a) x", "b) y", "2. Hai", "a) z", "II. HAI", "1. Ba", "Hết./.",
      ])
  }

  @Test func numbersArticlesAndTheirClauses() {
    let body: [Paper.Block] = [
      .enactment("Quyết định:"), .article("Phạm vi"), .clause("Một"), .clause("Hai"),
      .article("Thi hành"), .clause("Ba"),
    ]
    #expect(
      lines(body) == [
        "QUYẾT ĐỊNH:", "Điều 1. Phạm vi", "1. Một", "2. Hai", "Điều 2. Thi hành", "1. Ba./.",
      ])
  }

  @Test(arguments: ["Hết", "Hết.", "Hết;", "Hết./.", "Hết. "])
  func closesTheTextOnce(text: String) {
    #expect(lines([.paragraph(text)]) == ["Hết./."])
  }

  @Test func closesBehindATableOnALineOfItsOwn() {
    let table = Paper.Table(columns: [Paper.Column("A")], rows: [[.words("b")]])
    #expect(lines([.paragraph("Một"), .table(table)]) == ["Một", "./."])
    #expect(lines([]) == [])
  }

  @Test func makesAParagraphOfEachLine() {
    #expect(lines([.paragraph("Một\n\nHai\r\nBa")]) == ["Một", "Hai", "Ba./."])
    #expect(lines([.dashes(["Một;", "Hai"])]) == ["- Một;", "- Hai./."])
  }
}
