import Foundation
import Records
import Testing

/// The finder against sentences of which somebody said whether they tell who a child is.
@Suite struct LabelledSentencesTests {
  private let finder = ChildDetailFinder()

  @Test func catchesAtLeastNineteenOfTwentyAndCriesWolfAtOneAtMost() throws {
    let all = try LabelledSentences.all()
    #expect(all.count >= 300)
    let (telling, others) = (all.filter(\.tells), all.filter { !$0.tells })
    #expect(abs(telling.count - others.count) <= all.count / 10)
    let missed = telling.filter { finder.details(in: $0.text).isEmpty }
    let wolves = others.filter { !finder.details(in: $0.text).isEmpty }
    #expect(missed.count * 20 <= telling.count, "missed: \(missed.map(\.text))")
    #expect(wolves.count * 20 <= others.count, "false alarms: \(wolves.map(\.text))")
  }

  /// The figures that `docs/sources.md` tells.
  @Test(arguments: [("tuning", 83, 0), ("kept-back", 81, 0), ("later", 40, 0)])
  func findsAsManyAsTheDocumentsSay(_ file: String, _ caught: Int, _ wolves: Int) throws {
    let sentences = try LabelledSentences(file).sentences
    let found = sentences.filter { !finder.details(in: $0.text).isEmpty }
    #expect(found.count(where: \.tells) == caught)
    #expect(found.count { !$0.tells } == wolves)
  }

  /// Texts that nobody wrote for this test, and that tell of no child: at one line of a hundred, one
  /// that warns of "em T., lớp 7A" among them.
  @Test func isQuietAboutTheTextsThatAreShipped() throws {
    let lines = try ShippedTexts.vietnamese()
    #expect(lines.count > 1_500)
    let wolves = lines.filter { !finder.details(in: $0).isEmpty }
    #expect(wolves.count * 100 <= lines.count, "false alarms: \(wolves)")
  }

  @Test func findsTheSameInDecomposedText() throws {
    for (_, text) in try LabelledSentences.all() {
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(
        finder.details(in: text).map(\.kind) == finder.details(in: decomposed).map(\.kind),
        "\(text)")
    }
  }
}
