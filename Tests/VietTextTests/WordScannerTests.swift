import Testing

@testable import VietText

struct WordScannerTests {
  private struct Found: Equatable {
    var range: Range<Int>
    var folded: String
    var exact: String
    var isMarked: Bool
  }

  private func scan(_ bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    _ = bytes.withUnsafeBufferPointer { buffer in
      WordScanner.scan(buffer) { word in
        found.append(
          Found(
            range: word.range, folded: String(decoding: word.folded, as: UTF8.self),
            exact: String(decoding: word.exact, as: UTF8.self), isMarked: word.isMarked))
        return true
      }
    }
    return found
  }

  private func scan(_ text: String) -> [Found] { scan(Array(text.utf8)) }

  @Test func givesRangeFoldedAndExactForm() {
    #expect(
      scan("Số 12, Hoà") == [
        Found(range: 0..<4, folded: "so", exact: "số", isMarked: true),
        Found(range: 5..<7, folded: "12", exact: "12", isMarked: false),
        Found(range: 9..<13, folded: "hoa", exact: "hòa", isMarked: true),
      ])
  }

  @Test func keepsTheRangeOfDecomposedWords() {
    let text = "a " + Reference.decomposed("Đường") + "."
    #expect(
      scan(text) == [
        Found(range: 0..<1, folded: "a", exact: "a", isMarked: false),
        Found(range: 2..<14, folded: "duong", exact: "đường", isMarked: true),
      ])
  }

  @Test func findsTheSameWordsAsTheReference() {
    forAll(count: 2000) { seed, random in
      let text = RandomText.vietnamese(&random, upTo: 50)
      let words = scan(text)
      let kept = words.map(\.folded)
      #expect(kept == Reference.words(text), "seed \(seed)")
      #expect(Fold.words(text) == kept, "seed \(seed)")
    }
  }

  @Test func spellsEachWordAsFoldDoes() {
    forAll(count: 1000) { seed, random in
      let text = RandomText.vietnamese(&random)
      for word in scan(text) {
        let part = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
        #expect(Reference.isSame(word.folded, Fold.key(part)), "seed \(seed)")
        #expect(Reference.isSame(word.exact, Fold.exact(part)), "seed \(seed)")
        #expect(word.isMarked == (word.folded != word.exact), "seed \(seed)")
      }
    }
  }

  @Test func copesWithAnyBytes() {
    forAll(count: 3000) { seed, random in
      let bytes = RandomText.bytes(&random)
      var end = 0
      for word in scan(bytes) {
        #expect(word.range.lowerBound >= end && !word.range.isEmpty, "seed \(seed)")
        #expect(!word.folded.isEmpty, "seed \(seed)")
        end = word.range.upperBound
      }
      #expect(end <= bytes.count, "seed \(seed)")
    }
  }

  @Test func takesIllFormedBytesForSeparators() {
    #expect(scan([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE1, 0xBA]).map(\.folded) == ["a", "b", "c"])
    #expect(scan([0x61, 0xC0, 0xAF, 0x62, 0xED, 0xA0, 0x80]).map(\.folded) == ["a", "b"])
  }

  @Test func cutsLongWordsAtTheLimit() {
    let long = String(repeating: "ệ", count: 300)
    let words = scan("\(long) b")
    #expect(words.map(\.folded) == [String(repeating: "e", count: 64), "b"])
    #expect(words[0].exact == String(repeating: "ệ", count: 64))
    #expect(words[0].range == 0..<900)
  }

  @Test func cutsBetweenCharactersAndNotInside() {
    let words = scan(String(repeating: "a", count: 63) + "жи")
    #expect(words[0].folded == String(repeating: "a", count: 63) + "ж")
    let joined = scan(String(repeating: "a", count: 63) + "æ")
    #expect(joined[0].folded == String(repeating: "a", count: 63) + "ae")
  }

  @Test func survivesAMountainOfMarks() {
    let marks = String(repeating: "\u{301}", count: 100_000)
    let words = scan("a\(marks)b c")
    #expect(words.map(\.folded) == ["ab", "c"])
  }

  @Test func stopsWhenTold() {
    var count = 0
    let bytes = Array("một hai ba".utf8)
    let isWhole = bytes.withUnsafeBufferPointer { buffer in
      WordScanner.scan(buffer) { _ in
        count += 1
        return count < 2
      }
    }
    #expect(count == 2)
    #expect(!isWhole)
  }
}
