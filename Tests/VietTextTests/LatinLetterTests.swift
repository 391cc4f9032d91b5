import Testing

@testable import VietText

struct LatinLetterTests {
  @Test func knowsLettersAndCapitalsAsUnicodeDoes() {
    for index in 0..<LatinBlock.count {
      let scalar = LatinBlock.scalar(at: index)
      let letter = LatinLetter.all[index]
      let isWordPart = ForeignScalar.isWordPart(scalar)
      #expect((letter.kind == .letter) == isWordPart, "\(scalar.value)")
      guard isWordPart else { continue }
      let lower = ForeignScalar.lowercase(scalar)
      #expect(letter.isUpper == (lower != scalar), "\(scalar.value)")
      if PlainLetters.isLookAlikeOfD(lower.value) { continue }
      let exact = [letter.exact.0, letter.exact.1, letter.exact.2].prefix(Int(letter.exactCount))
      #expect(String(decoding: exact, as: UTF8.self) == String(lower), "\(scalar.value)")
    }
  }

  @Test func findsEveryLetterByItsBytes() {
    for index in 0..<LatinBlock.count {
      #expect(LatinBlock.index(of: LatinBlock.scalar(at: index).value) == index)
    }
    for outside: UInt32 in [0x7F, 0x280, 0x1DFF, 0x1F00, 0x10FFFF] {
      #expect(LatinBlock.index(of: outside) == nil)
    }
  }

  @Test func takesExactlyTheVietnameseLettersForVietnamese() throws {
    let table = try Table.rows("accented-letters.tsv", columns: 3)
    let expected = Set(table.flatMap { [$0[0], $0[1]] })
    let known = (0..<LatinBlock.count).filter { LatinLetter.all[$0].isVietnamese }
    #expect(Set(known.map { String(LatinBlock.scalar(at: $0)) }) == expected)
  }
}
