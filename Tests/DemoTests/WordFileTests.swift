import Testing

@testable import Demo

@Suite struct WordFileTests {
  private func vocabulary(nouns: [String]) -> [UInt8] {
    let others = "verb\tlập\ndeed\tngã\nadjective\tmới\nconnective\tnếu\n"
    return Array(("class\tword\n" + others + nouns.map { "noun\t\($0)\n" }.joined()).utf8)
  }

  private let manyNouns = (0..<600).map { "danh từ \($0)" }

  @Test func takesWhatIsComplete() throws {
    #expect(try Vocabulary(vocabulary(nouns: manyNouns)).nouns.count == 600)
  }

  @Test func refusesTooFewNouns() {
    #expect(throws: DemoError.tooFewNouns(needed: 600, given: 599)) {
      try Vocabulary(vocabulary(nouns: Array(manyNouns.dropLast())))
    }
  }

  @Test func refusesANounThatJoins() {
    for noun in ["thầy và trò", "hồ sơ, sổ sách"] {
      #expect(throws: DemoError.joiningNoun(noun)) {
        try Vocabulary(vocabulary(nouns: manyNouns + [noun]))
      }
    }
  }

  @Test func namesTheDamagedLine() {
    let damaged: [[UInt8]] = [
      Array("list\ttext\nspot\n".utf8), Array("list\ttext\nspot\t\n".utf8),
      Array("list\ttext\nspot\ta\tb\n".utf8), Array("list\ttext\n".utf8) + [0x61, 9, 0xff, 10],
    ]
    for bytes in damaged {
      #expect(throws: DemoError.line(file: "phrases.tsv", number: 2)) { try PhraseBook(bytes) }
    }
  }

  @Test func namesTheMissingList() throws {
    let rows = try Shipped.rows("phrases.tsv")
    for list in Set(rows.map(\.list)) where !list.contains(".") || list.hasPrefix("doc.") {
      let rest = rows.filter { $0.list != list }.map { "\($0.list)\t\($0.text)\n" }.joined()
      #expect(throws: DemoError.emptyList(file: "phrases.tsv", list: list)) {
        try PhraseBook(Array(("list\ttext\n" + rest).utf8))
      }
    }
  }

  @Test func refusesAParagraphThatDoesNotEndInItsList() throws {
    for text in ["Điều {number}. {n}", "Điều {list}. {n}", "Điều {list}", "{n}, {list} {list}"] {
      let rows = try Shipped.rows("phrases.tsv").map { "\($0.list)\t\($0.text)\n" }.joined()
      #expect(throws: DemoError.withoutList(text: text)) {
        try PhraseBook(Array(("list\ttext\n" + rows + "doc.article\t\(text)\n").utf8))
      }
    }
  }

  @Test func refusesAnUnknownSlot() {
    #expect(throws: DemoError.unknownSlot("xyz", text: "a {xyz}")) { try Template("a {xyz}") }
  }

  @Test func everyErrorExplainsItself() {
    let errors: [DemoError] = [
      .tooFewCommunes(needed: 130, given: 3), .noCategory, .line(file: "a.tsv", number: 4),
      .emptyList(file: "a.tsv", list: "b"), .tooFewNouns(needed: 6, given: 5),
      .joiningNoun("a và b"), .unknownSlot("x", text: "{x}"), .withoutList(text: "x"),
    ]
    let sentences = errors.map(\.sentences)
    #expect(Set(sentences.map(\.vietnamese)).count == errors.count)
    #expect(Set(sentences.map(\.english)).count == errors.count)
    #expect(
      sentences[0].vietnamese
        == "Chưa tạo được sổ tập. Cần 130 xã, danh mục chỉ có 3. "
        + "Hãy cài lại danh mục của chương trình.")
  }
}
