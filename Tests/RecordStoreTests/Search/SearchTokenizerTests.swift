import GRDB
import Testing
import VietText

@testable import RecordStore

@Suite struct SearchTokenizerTests {
  /// The terms of a text as the full-text table keeps them, in their order.
  private func terms(_ text: String) throws -> [String] {
    try DatabaseQueue().write { db in
      try SearchIndex.prepare(db)
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'soxa');
          CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);
          """)
      // GRDB binds a text to its first NUL only.
      let insert = try SQLStatement("INSERT INTO t VALUES (?)", in: db)
      insert.bind(1, text)
      try insert.run()
      return try String.fetchAll(db, sql: "SELECT term FROM v ORDER BY offset, term DESC")
    }
  }

  /// What ``WordScanner`` finds: each word folded, then exact behind the mark.
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    var text = text
    text.withUTF8 { utf8 in
      _ = WordScanner.scan(utf8) { word in
        words.append(String(decoding: word.folded, as: UTF8.self))
        words.append("\u{1}" + String(decoding: word.exact, as: UTF8.self))
        return true
      }
    }
    return words
  }

  @Test func indexesEveryWordFoldedAndExact() throws {
    #expect(
      try terms("7192/BGDĐT-VP: Đường hoà") == [
        "7192", "\u{1}7192", "bgddt", "\u{1}bgdđt", "vp", "\u{1}vp", "duong", "\u{1}đường", "hoa",
        "\u{1}hòa",
      ])
  }

  @Test func findsTheWordsOfTheScannerInAnyText() throws {
    try forAll(60) { seed, random in
      let text = ArbitraryText.string(using: &random)
      let found = try terms(text)
      #expect(found == words(text), "seed \(seed)")
    }
  }

  @Test func foldedTextHoldsTheSameWords() {
    forAll(60) { seed, random in
      let text = ArbitraryText.string(using: &random)
      let folded = FoldedText.of(text)
      #expect(folded.split(separator: " ").map(String.init) == Fold.words(text), "seed \(seed)")
    }
  }
}
