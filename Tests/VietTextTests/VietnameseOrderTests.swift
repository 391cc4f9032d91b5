import Testing

@testable import VietText

struct VietnameseOrderTests {
  private func expectAscending(_ texts: [String], _ key: (String) -> [UInt8]) {
    for (first, second) in zip(texts, texts.dropFirst()) {
      #expect(key(first).lexicographicallyPrecedes(key(second)), "\(first) < \(second)")
    }
  }

  @Test func ordersLettersByTheAlphabet() {
    expectAscending(
      "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ")
        .map(String.init), VietnameseOrder.key)
  }

  @Test func ordersTonesBelowLetters() {
    expectAscending(
      ["ma", "mà", "mả", "mã", "má", "mạ", "man", "màn", "mang", "măn", "mân"], VietnameseOrder.key)
    expectAscending(["da", "dạ", "dâu", "đa", "đạ", "em"], VietnameseOrder.key)
  }

  @Test func comparesWordByWord() {
    expectAscending(
      ["ba", "ba bà", "ba mẹ", "bà ba", "bà mẹ", "bá", "bác sĩ", "ban"], VietnameseOrder.key)
    expectAscending(
      ["Nghĩa Đàn", "Quế Phong", "Quỳ Châu", "Quỳ Hợp", "Tân Kỳ", "Thanh Chương", "Tương Dương"],
      VietnameseOrder.key)
  }

  @Test func ordersNumbersByValue() {
    expectAscending(
      ["Trường", "Trường 2", "Trường 2A", "Trường 10", "Trường 100", "Trường A"],
      VietnameseOrder.key)
    expectAscending(["6A", "6B", "9A", "10A1", "10A2", "10A10", "10B"], VietnameseOrder.key)
    expectAscending(["15/2025", "142/2025", "142/2026", "1000/2025"], VietnameseOrder.key)
    #expect(VietnameseOrder.key("số 007") == VietnameseOrder.key("số 7"))
    let long = String(repeating: "9", count: 255)
    expectAscending([long, long + "0"], VietnameseOrder.key)
  }

  @Test func letsCapitalsDecideLast() {
    expectAscending(["an", "An", "AN", "an a", "àn"], VietnameseOrder.key)
  }

  @Test func ignoresHowTheTextIsComposed() throws {
    for syllable in try Table.words("syllables.txt") {
      let apart = Reference.decomposed(syllable)
      #expect(VietnameseOrder.key(apart) == VietnameseOrder.key(syllable), "\(syllable)")
    }
  }

  @Test func keepsDifferentSyllablesApart() throws {
    let syllables = Set(try Table.words("syllables.txt").map(Fold.exact))
    #expect(Set(syllables.map(VietnameseOrder.key)).count == syllables.count)
  }

  @Test func putsForeignLettersAfterVietnameseOnes() {
    expectAscending(["zz", "Ωmega", "Москва", "日本"], VietnameseOrder.key)
    expectAscending(["m", "m2", "m²x", "ma"], VietnameseOrder.key)
  }

  @Test func hasAKeyForAnyText() {
    forAll(count: 1000) { seed, random in
      let text = String(decoding: RandomText.bytes(&random), as: UTF8.self)
      #expect(VietnameseOrder.key(text).contains(0x01), "seed \(seed)")
    }
    #expect(VietnameseOrder.key("") == VietnameseOrder.key(" – "))
  }
}
