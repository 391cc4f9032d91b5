import Records
import TestChance
import Testing

/// Texts that nobody types: the finder goes through them and its ranges stay between characters.
@Suite struct HostileTextTests {
  private let finder = ChildDetailFinder(
    persons: ["Nguyễn Văn An"], institutions: ["Trường THCS Nguyễn Du"])

  private func check(_ text: String, _ note: String) {
    let details = finder.details(in: text, staff: true)
    #expect(details.count <= ChildDetailFinder.limit, "\(note)")
    var last = text.startIndex
    for detail in details {
      let (low, high) = (detail.range.lowerBound, detail.range.upperBound)
      #expect(low < high && high <= text.endIndex && low >= last, "\(note)")
      #expect(
        String.Index(low, within: text) != nil && String.Index(high, within: text) != nil,
        "\(note)")
      #expect(String(text[detail.range]) == detail.text, "\(note)")
      last = high
    }
  }

  private static let pieces = [
    "em ", "cháu ", "Nguyễn ", "Văn ", "An", "lớp ", "7A", "7/2", " Trường THCS ", "Nguyễn Du",
    "T.",
    "N.V.A", ", ", ". ", "\n", "tên ", "con của ", "sinh năm 2012 ", "0912 345 678 ", "www.a.b",
    "13 tuổi",
    "ở thôn 3 ", "\u{301}", "\u{302}\u{323}", "\u{200D}", "\u{FEFF}", "👩‍👧", "e\u{302}\u{309}m ", "(",
    "é",
    "học sinh ", "cô giáo ", "điểm 3 ", "9", "A", "đ", "\u{0}", "\r\n", "ß", "ﬁ", "٣", "²",
  ]

  @Test func bearsAnyMixture() {
    forAll(300) { seed, random in
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      check(text, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "a", "A", "\u{301}", "em ", "tên ", "www.", "A.", "0 ", "Nguyễn ", "em Nguyễn Văn An ",
    "con của ",
    "lớp ", "trường ", "7A ", "👩‍👧",
  ])
  func bearsOneThingOverAndOver(_ piece: String) {
    check(String(repeating: piece, count: 100_000 / piece.utf8.count), piece)
    check("em An" + String(repeating: piece, count: 2000), piece)
  }
}
