import TestChance
import Testing

@testable import Papers

@Suite struct PlainTextTests {
  @Test(arguments: SampleKind.allCases)
  func isReadAsItWillBePrinted(kind: SampleKind) throws {
    try expectPaperSnapshot(kind.paper(.short).plainText, kind.rawValue)
  }

  @Test(arguments: [SampleKind.quickReport, .letter, .press])
  func holdsLongNames(kind: SampleKind) throws {
    try expectPaperSnapshot(kind.paper(.long).plainText, "\(kind.rawValue)-long-name")
  }

  @Test func setsGroundsArticlesAndTwoAnnexes() throws {
    try expectPaperSnapshot(SampleDecision.paper.plainText, "decision")
  }

  @Test(arguments: SampleKind.allCases)
  func isNeverWiderThanAPage(kind: SampleKind) {
    let paper = kind.paper(.long, isLong: true)
    #expect(paper.plainPages().count == 1 + paper.annexes.count)
    for line in paper.plainPages().joined() { #expect(line.count <= 80 && line.last != " ") }
  }

  @Test func breaksLinesWithoutLosingAWord() {
    forAll { seed, random in
      let words = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        String(repeating: "ộ", count: .random(in: 1...12, using: &random))
      }
      let width = Int.random(in: 13...40, using: &random)
      let lines = WrappedText.lines(words.joined(separator: " "), width: width, first: 1)
      #expect(lines.allSatisfy { $0.count <= width }, "seed \(seed)")
      #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == words, "seed \(seed)")
    }
  }

  @Test func cutsWordsThatFitNoLine() {
    #expect(WrappedText.lines("aaaaaaa b", width: 3) == ["aaa", "aaa", "a b"])
    #expect(WrappedText.lines("", width: 3) == [""])
  }
}
