import Testing

@testable import Records

@Suite struct ChainReaderTests {
  /// The words that are read when a chain is begun at every word of a line.
  private func steps(_ line: String) -> (words: Int, read: Int) {
    let words = CitedWord.all(in: line)
    let read = words.indices.map { start in
      var reader = ChainReader(words: words, unit: nil, start: start)
      _ = reader.chain()
      return reader.place - start
    }
    return (words.count, read.reduce(0, +))
  }

  @Test func wordsWithoutANumberAreNotReadToTheEnd() {
    let (words, read) = steps(String(repeating: "phụ ", count: 3_000))
    #expect(words == 3_000)
    #expect(read <= words * ChainReader.longestGap)
  }

  @Test func aChainThatNamesNoArticleIsNotReadToTheEnd() {
    let (words, read) = steps(String(repeating: "khoản 1, ", count: 2_000))
    #expect(words == 4_000)
    #expect(read <= words * ChainReader.longest)
  }

  @Test func aLongListOfArticlesIsOneChain() throws {
    let list = (1...100).map { "Điều \($0)" }.joined(separator: ", ")
    let citation = try #require(
      Citation.named(in: list + " Nghị định 142/2025/NĐ-CP", at: nil).first)
    #expect(citation.places.count == 100)
  }
}
