import Testing

@testable import Papers

@Suite struct HtmlTests {
  @Test func isAPageOfItsOwn() throws {
    try expectPaperSnapshot(SampleKind.letter.paper(.long).html, "letter-html")
  }

  @Test(arguments: SampleKind.allCases)
  func fetchesNothing(kind: SampleKind) {
    let html = kind.paper(.long, isLong: true).html
    for word in ["http", "src=", "url(", "<script", "@import"] { #expect(!html.contains(word)) }
  }
}
