import Testing

@testable import VietText

struct FoldTests {
  @Test func foldsAsTheTableSays() throws {
    for row in try Table.rows("fold.tsv", columns: 2) {
      #expect(Reference.isSame(Fold.key(row[0]), row[1]), "\(row[0])")
      #expect(Reference.isSame(Fold.key(Reference.decomposed(row[0])), row[1]), "\(row[0])")
    }
  }

  @Test func foldsAll67AccentedLettersInEveryForm() throws {
    let rows = try Table.rows("accented-letters.tsv", columns: 3)
    #expect(rows.count == 67)
    for row in rows {
      for letter in [row[0], row[1]] {
        #expect(Reference.isSame(Fold.key(letter), row[2]), "\(letter)")
        #expect(Reference.isSame(Fold.key(Reference.decomposed(letter)), row[2]), "\(letter)")
        #expect(Reference.isSame(Fold.exact(letter), row[0]), "\(letter)")
        #expect(Reference.isSame(Fold.exact(Reference.decomposed(letter)), row[0]), "\(letter)")
      }
    }
  }

  @Test func agreesWithTheReferenceOnRandomText() {
    forAll { seed, random in
      let text = RandomText.vietnamese(&random)
      #expect(Reference.isSame(Fold.key(text), Reference.key(text)), "seed \(seed)")
    }
  }

  @Test func givesTheSameForComposedAndDecomposedSyllables() throws {
    for syllable in try Table.words("syllables.txt") {
      let apart = Reference.decomposed(syllable)
      #expect(Reference.isSame(Fold.key(Nfc.compose(apart)), Fold.key(apart)), "\(syllable)")
      #expect(Reference.isSame(Fold.exact(syllable), Fold.exact(apart)), "\(syllable)")
    }
  }

  @Test func aKeyOfAKeyIsTheKey() {
    forAll { seed, random in
      let key = Fold.key(RandomText.vietnamese(&random))
      #expect(Fold.key(key) == key, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuý", "thúy"), ("loè", "lòe"), ("uỷ", "ủy"),
    ("Hoạ", "họa"),
    ("TUỲ", "tùy"), ("xoã", "xõa"), ("toẽ", "tõe"), ("luỹ", "lũy"), ("huỵ", "hụy"), ("oẹ", "ọe"),
  ])
  func writesTheToneOfVariantsInOnePlace(second: String, first: String) {
    #expect(Reference.isSame(Fold.exact(second), first))
    #expect(Reference.isSame(Fold.exact(first), first))
    #expect(Reference.isSame(Fold.exact("(\(second),\(second))"), "(\(first),\(first))"))
    #expect(Reference.isSame(Fold.exact(Reference.decomposed(second)), first))
  }

  @Test(arguments: [
    "quý", "quỳ", "giá", "già", "hoàn", "hoài", "huỳnh", "khuỷu", "ngoẹo", "hoá1", "của", "oả-o",
  ])
  func leavesOtherTonesWhereTheyAre(word: String) {
    let expected = word == "oả-o" ? "ỏa-o" : word
    #expect(Reference.isSame(Fold.exact(word), expected))
  }

  @Test func writesLookAlikesOfDAsTheVietnameseLetter() {
    #expect(Reference.isSame(Fold.exact("Ðà Ɖà ðà ɖà Đà"), "đà đà đà đà đà"))
  }

  @Test func leavesOutInvisibleCharacters() {
    #expect(Fold.key("giáo\u{AD}dục\u{200B} và\u{FEFF}o") == "giaoduc vao")
    #expect(Fold.exact("giáo\u{200D}dục") == "giáodục")
  }

  @Test func hasKeysForAnyText() {
    #expect(Fold.exact("ȺȾȺȾȺȾȺȾ") == "ⱥⱦⱥⱦⱥⱦⱥⱦ")
    #expect(Fold.key("ȺȾȺȾȺȾȺȾ") == "atatatat")
    forAll(count: 2000) { seed, random in
      let text = String(decoding: RandomText.bytes(&random), as: UTF8.self)
      #expect(Fold.key(Fold.key(text)) == Fold.key(text), "seed \(seed)")
      #expect(Fold.words(Fold.key(text)) == Fold.words(text), "seed \(seed)")
    }
  }

  @Test func findsTheWordsOfADocumentNumber() {
    #expect(Fold.words("Số 7192/BGDĐT-VP") == ["so", "7192", "bgddt", "vp"])
    #expect(Fold.words("") == [])
    #expect(Fold.words(" – … ") == [])
  }
}
