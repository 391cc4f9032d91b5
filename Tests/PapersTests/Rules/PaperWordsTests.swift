import Testing

@testable import Papers

@Suite struct PaperWordsTests {
  private func plain(_ text: String) -> String { PlainText.withoutFirmBlanks(text) }

  @Test(arguments: [
    ("2025-08-05", "ngày 05 tháng 8 năm 2025"), ("2026-02-02", "ngày 02 tháng 02 năm 2026"),
    ("2027-01-10", "ngày 10 tháng 01 năm 2027"), ("2026-11-21", "ngày 21 tháng 11 năm 2026"),
  ])
  func writesDays(iso: String, words: String) {
    #expect(plain(PaperWords.day(day(iso))) == words)
  }

  @Test func leavesRoomForTheDay() {
    #expect(plain(PaperWords.day(nil)) == "ngày      tháng      năm")
  }

  @Test func writesNumbers() {
    var head = SampleUnit.short.committee("BC-UBND")
    #expect(plain(PaperWords.numberLine(head)) == "Số:        /BC-UBND")
    #expect(head.numberAndSymbol == nil)
    head.number = 7
    #expect(PaperWords.numberLine(head) == "Số: 07/BC-UBND")
    head.number = 123
    #expect(head.numberAndSymbol == "123/BC-UBND")
  }

  @Test func namesPointsByVietnameseLetters() {
    let letters = (0..<23).map(PaperWords.pointLetter).joined(separator: ", ")
    #expect(letters == "a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y")
    #expect(PaperWords.pointLetter(23) == "aa")
    #expect(PaperWords.pointLetter(24) == "ab")
  }

  @Test func endsListsWithTheirSigns() {
    #expect(PaperWords.listed(["Một", " ", "Hai;", "Lưu: VT."]) == ["Một;", "Hai;", "Lưu: VT."])
    #expect(PaperWords.listed(["Một"]) == ["Một."])
    #expect(PaperWords.listed([]) == [])
  }
}
