import Foundation
import Testing

@testable import Demo

@Suite struct VocabularyTests {
  @Test func hasAtLeastThreeThousandDistinctWords() throws {
    let words = try Shipped.rows("vocabulary.tsv").map(\.text)
    #expect(words.count >= 3_000)
    let folded = words.map { $0.lowercased().precomposedStringWithCanonicalMapping }
    #expect(Set(folded).count == words.count)
  }

  @Test func everyFileIsComposedAndHasTwoColumns() throws {
    for file in ["vocabulary.tsv", "names.tsv", "phrases.tsv"] {
      for row in try Shipped.rows(file) {
        #expect(!row.list.isEmpty && !row.text.isEmpty, "\(file): \(row)")
        #expect(
          Array(row.text.utf8) == Array(row.text.precomposedStringWithCanonicalMapping.utf8),
          "\(file): \(row.text)")
      }
    }
  }

  @Test func wordsAreOfVietnameseLettersWithSingleSpaces() throws {
    let letters = Set(
      """
      aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ
      """)
    for row in try Shipped.rows("vocabulary.tsv") {
      let syllables = row.text.split(separator: " ", omittingEmptySubsequences: false)
      #expect(syllables.allSatisfy { !$0.isEmpty && $0.count <= 7 }, "\(row.text)")
      #expect(
        row.text.lowercased().allSatisfy { $0 == " " || letters.contains($0) }, "\(row.text)")
    }
  }

  @Test func mostWordsBearMarks() throws {
    let words = try Shipped.rows("vocabulary.tsv").map(\.text)
    let marked = words.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    #expect(marked.count * 100 >= words.count * 95)
  }

  @Test func everyClassHasWords() throws {
    let classes = Dictionary(grouping: try Shipped.rows("vocabulary.tsv"), by: \.list)
    #expect(Set(classes.keys) == ["noun", "verb", "deed", "adjective", "connective"])
    #expect((classes["noun"]?.count ?? 0) >= 1_500)
    #expect((classes["verb"]?.count ?? 0) >= 500)
    #expect((classes["adjective"]?.count ?? 0) >= 300)
  }

  @Test func capitalsKeepTheirMarks() {
    #expect(WordList.capitalised("đánh giá") == "Đánh giá")
    #expect(WordList.capitalised("ủy ban") == "Ủy ban")
    let list = WordList(["ý kiến", "hồ sơ"])
    var text: [UInt8] = []
    list.writeCapitalised(0, to: &text)
    list.write(1, to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "Ý kiếnhồ sơ")
    #expect(list[1] == "hồ sơ")
  }
}
