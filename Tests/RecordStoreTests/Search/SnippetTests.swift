import Testing
import VietText

@testable import RecordStore

@Suite struct SnippetTests {
  private func marked(_ text: String, _ typed: String) -> String {
    let snippet = Snippet(of: text, TypedQuery(typed))
    var letters = Array(snippet.text).map(String.init)
    for match in snippet.matches {
      letters[match.lowerBound] = "[" + letters[match.lowerBound]
      letters[match.upperBound - 1] += "]"
    }
    return letters.joined()
  }

  @Test func marksTheLettersThatWereTyped() {
    #expect(marked("Xã Mường Xén", "muong xe") == "Xã [Mường] [Xé]n")
    #expect(marked("7192/BGDĐT-VP", "7192 bgd") == "[7192]/[BGD]ĐT-VP")
    #expect(marked("Xa\u{303} Hu\u{31B}\u{303}u", "huu") == "Xa\u{303} [Hu\u{31B}\u{303}u]")
  }

  @Test func aTextThatBeginsWithTheWordsIsShownFromItsBeginning() {
    let title = "142/2025/NĐ-CP · Nghị định quy định về phân định thẩm quyền"
    #expect(
      marked(title, "142 nghi") == "[142]/2025/NĐ-CP · [Nghị] định quy định về phân định thẩm quyền"
    )
  }

  @Test func showsThePlaceWhereMostWordsStandTogether() {
    let filler = String(repeating: "trong khi chờ đợi và ", count: 30)
    let text = "Học sinh. " + filler + "học bơi sinh hoạt hè. " + filler
    let marked = marked(text, "hoc boi")
    #expect(marked.hasPrefix("…") && marked.hasSuffix("…"))
    #expect(marked.contains("[học] [bơi] sinh hoạt"))
  }

  @Test func isOneLineOfLimitedLength() {
    forAll(100) { seed, random in
      let text = (0..<40).map { _ in ArbitraryText.string(using: &random) }.joined(separator: "\n")
      let snippet = Snippet(of: text, TypedQuery(ArbitraryText.string(using: &random)))
      #expect(!snippet.text.contains("\n"), "seed \(seed)")
      #expect(snippet.text.count <= Snippet.width + 2, "seed \(seed)")
    }
  }
}
