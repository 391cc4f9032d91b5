import Foundation
import Ledger
import Records
import Testing

@testable import Demo

@Suite struct DemoDocumentsTests {
  private func documents(_ size: DemoSize = .commune, seed: UInt64 = 7) throws -> DemoDocuments {
    DemoDocuments(size: size, seed: seed, words: try Shipped.words(), now: .sample)
  }

  @Test func theSameSeedGivesTheSameDocuments() throws {
    #expect(StepDigest.of(try documents()) == StepDigest.of(try documents()))
    #expect(StepDigest.of(try documents()) != StepDigest.of(try documents(seed: 8)))
  }

  @Test func aCommuneHasItsCount() throws {
    #expect(Array(try documents()).count == DemoSize.commune.documents)
  }

  @Test func noParagraphComesTwice() throws {
    var seen: Set<Substring> = []
    var count = 0
    for made in try documents(.province).prefix(150) {
      for line in made.text.split(separator: "\n") {
        seen.insert(line)
        count += 1
      }
    }
    #expect(count > 5_000)
    #expect(seen.count == count)
  }

  @Test func noListOfNounsComesTwice() throws {
    let nouns = WordList((0..<12).map { "n\($0)" })
    for seed in UInt64(0)..<20 {
      var lists = NounLists(nouns: nouns, seed: seed)
      var seen: Set<[UInt8]> = []
      for _ in 0..<lists.count {
        var text: [UInt8] = []
        lists.write(to: &text, isAlternative: false)
        seen.insert(text)
      }
      #expect(seen.count == 64, "seed \(seed)")
    }
  }

  @Test func thereAreMoreListsThanParagraphs() throws {
    let nouns = try Shipped.words().vocabulary.nouns
    let shortestParagraph = 60
    let mostBytes = DemoSize.tenProvinces.documents * DocumentLengths.longest
    #expect(NounLists(nouns: nouns, seed: 1).count > mostBytes / shortestParagraph)
  }

  @Test func lengthsHaveTheirMedianAndTheirLimit() {
    var random = DemoRandom(seed: 4)
    let lengths = (0..<20_000).map { _ in DocumentLengths.draw(&random) }.sorted()
    #expect((12_200...13_200).contains(lengths[10_000]), "\(lengths[10_000])")
    #expect(lengths[19_999] <= 1_048_576 && lengths[19_999] > 300_000, "\(lengths[19_999])")
    #expect(lengths[0] >= DocumentLengths.shortest)
  }

  @Test func theExponentialIsTheExponential() {
    for power in stride(from: -6.0, through: 6, by: 0.37) {
      let difference = abs(DocumentLengths.exponential(power) / exp(power) - 1)
      #expect(difference < 1e-9, "\(power)")
    }
  }

  @Test func theMedianTextHasTwelveKilobytes() throws {
    let lengths = try documents(.province).prefix(400).map(\.text.utf8.count).sorted()
    #expect((10_000...15_000).contains(lengths[200]), "\(lengths[200])")
  }

  @Test func theLongestTextFillsAMebibyteWithoutRepeating() throws {
    let words = try Shipped.words()
    let lists = NounLists(nouns: words.vocabulary.nouns, seed: 1)
    let slots = DocumentSlots(
      words: words, random: DemoRandom(seed: 1), lists: lists, kind: "Thông tư",
      symbol: "01/2026/VBT-TT")
    var text = DocumentText(
      phrases: words.phrases.document, slots: slots, limit: DocumentLengths.longest)
    text.write(abstract: "Quy định")
    #expect((1_040_000...1_048_576).contains(text.bytes.count))
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"))
    #expect(Set(lines).count == lines.count)
    let whole = String(decoding: text.bytes, as: UTF8.self)
    for opening in ["Phần II.", "Chương II.", "Mục 2.", "Điều 100.", "\n1. ", "\nđ) "] {
      #expect(whole.contains(opening), "\(opening)")
    }
  }

  @Test func articlesAreNumberedWithoutGaps() throws {
    for made in try documents().prefix(20) {
      let articles = made.text.split(separator: "\n").filter { $0.hasPrefix("Điều ") }
      let numbers = articles.map { Int($0.dropFirst(5).prefix { $0.isNumber }) ?? 0 }
      #expect(!numbers.isEmpty)
      #expect(numbers == Array(1...numbers.count))
    }
  }

  @Test func sayThatTheyArePractice() throws {
    for made in try documents() {
      #expect(made.document.number.contains("/VBT-"))
      #expect(made.document.abstract.hasSuffix("(văn bản tập)"))
      #expect(made.document.issuer.hasSuffix("(tập)"))
      #expect(made.text.prefix { $0 != "\n" }.contains("văn bản tập"))
    }
  }

  @Test func numbersAreDistinctAndReadableAsOfficialOnes() throws {
    let form = try Regex(#"\d{2,5}(/\d{4})?/VBT-[A-ZĐ]{2}"#)
    let numbers = try documents(.province).prefix(300).map(\.document.number)
    #expect(Set(numbers).count == numbers.count)
    for number in numbers { #expect(number.wholeMatch(of: form) != nil, "\(number)") }
  }

  @Test func digestsAndDatesAreThoseOfTheTexts() throws {
    for made in try documents() {
      #expect(made.document.textDigest == Digest32(hashing: Array(made.text.utf8)).description)
      let issuedOn = try #require(made.document.issuedOn)
      #expect(issuedOn < Moment.sample.day)
      if let effectiveOn = made.document.effectiveOn { #expect(effectiveOn >= issuedOn) }
    }
  }

  @Test func textsAreComposed() throws {
    for made in try documents().prefix(10) {
      #expect(Array(made.text.utf8) == Array(made.text.precomposedStringWithCanonicalMapping.utf8))
    }
  }

  @Test func numeralsAreThoseOfOfficialTexts() {
    #expect(
      [1, 4, 9, 14, 40, 99, 148].map(Numerals.roman) == [
        "I", "IV", "IX", "XIV", "XL", "XCIX", "CXLVIII",
      ])
    #expect((1...7).map(Numerals.letter).joined() == "abcdđeg")
  }
}
