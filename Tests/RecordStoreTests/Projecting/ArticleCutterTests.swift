import Records
import Testing

@testable import RecordStore

@Suite struct ArticleCutterTests {
  @Test func aTextIsCutBeforeEachArticle() {
    let text = """
      NGHỊ ĐỊNH
      Căn cứ Luật

      Điều 1. Phạm vi
      Khoản 1
      Điều 12. Hiệu lực

      Điều này không phải là điều mới.
      """
    let articles = ArticleCutter.pieces(of: text)
    #expect(articles.map(\.heading) == ["", "Điều 1. Phạm vi", "Điều 12. Hiệu lực"])
    #expect(articles.map(\.ordinal) == [0, 1, 2])
    #expect(articles[0].body == "NGHỊ ĐỊNH\nCăn cứ Luật")
    #expect(articles[2].body == "Điều này không phải là điều mới.")
  }

  @Test func aTextWithoutArticlesIsOneAndAnEmptyOneNone() {
    #expect(ArticleCutter.pieces(of: "một\r\nhai").map(\.body) == ["một\nhai"])
    #expect(ArticleCutter.pieces(of: " \n\t\n") == [])
  }

  /// A mark behind a blank makes one Character of both; bytes know the blank all the same.
  @Test(arguments: ["\u{1F3FB}", "\u{903}", "\u{FF9E}", "\u{E33}"])
  func aLongLineWithAMarkBehindABlankIsCut(mark: String) {
    let line =
      String(repeating: "a", count: 7_990) + " " + mark + String(repeating: "b", count: 9_000)
    let bodies = ArticleCutter.pieces(of: line).map(\.body)
    #expect(bodies.map { $0.utf8.count }.allSatisfy { (1...8_000).contains($0) })
    #expect(bodies.joined().utf8.count == line.utf8.count - 1)
  }

  @Test func longLinesAreCutBetweenWordsOrLetters() {
    let unbroken = String(repeating: "ề", count: 20_000)
    let letters = ArticleCutter.pieces(of: unbroken).map(\.body)
    #expect(letters.joined() == unbroken)
    #expect(letters.allSatisfy { $0.utf8.count <= 8_000 })
    let words = String(repeating: "trường học ", count: 4_000) + "x"
    let pieces = ArticleCutter.pieces(of: words).map(\.body)
    #expect(pieces.joined(separator: " ") == words && pieces.count > 4)
  }

  @Test func textsThatComeAfterTheirDocumentAreCut() throws {
    let register = try ScratchRegister()
    let text = "Điều 1. Phạm vi\nnội dung"
    let digest = try register.store.keepTexts([text])[0]
    try register.tamper { try $0.execute(sql: "DELETE FROM documentText") }
    let document = ImportedDocument(
      number: "7192/BGDĐT-VP", type: "Công văn", abstract: "Về cụm", issuer: "Bộ", issuedOn: nil,
      effectiveOn: nil, area: .administration, textDigest: digest)
    try register.write(.importDocuments([document]))
    func articles() throws -> [TextPiece] {
      try register.store.reader.pieces(of: .init("7192/BGDĐT-VP"), .from(0))
    }
    #expect(try articles() == [])
    #expect(try register.store.keepTexts([text]) == [digest])
    #expect(try articles().map(\.body) == ["nội dung"])
    #expect(try register.store.check().findings == [])
  }
}
