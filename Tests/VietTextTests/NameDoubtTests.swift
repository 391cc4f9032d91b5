import Testing

@testable import VietText

struct NameDoubtTests {
  @Test func findsNothingInOrdinaryNames() {
    for name in ["Lô Văn Đức", "H'Mông", "Trường THCS số 2", "Москва", "Café Müller", ""] {
      #expect(NameDoubt.all(in: name).isEmpty, "\(name)")
    }
  }

  @Test(arguments: ["\u{D0}", "\u{189}"])
  func proposesTheVietnameseLetter(lookAlike: String) {
    #expect(NameDoubt.all(in: "\(lookAlike)ô Lương") == [.lookAlikeD(proposal: "Đô Lương")])
  }

  @Test(arguments: ["\u{F0}", "\u{256}"])
  func proposesTheSmallVietnameseLetter(lookAlike: String) {
    #expect(NameDoubt.all(in: "a\(lookAlike)") == [.lookAlikeD(proposal: "ađ")])
  }

  @Test func findsWordsOfSeveralScripts() {
    let cyrillic = "V\u{430}n"
    let greek = "\u{39F}anh"
    #expect(
      NameDoubt.all(in: "Lê \(cyrillic) \(greek)") == [
        .mixedScript(word: cyrillic), .mixedScript(word: greek),
      ])
    #expect(NameDoubt.all(in: "Nguyễn Москва").isEmpty)
  }
}
