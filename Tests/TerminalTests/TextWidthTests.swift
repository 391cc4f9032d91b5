import TestChance
import Testing

@testable import Terminal

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Việt Nam", 8), ("Vie\u{323}\u{302}t Nam", 8), ("漢字", 4), ("ｗｉｄｅ", 8), ("a─█…“”", 6),
    ("😀", 2), ("e\u{301}\u{301}\u{301}", 1), ("a\u{200D}\u{200B}\u{FEFF}b", 2), ("☝\u{FE0F}", 1),
    ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("a\tb\u{1B}c", 5), ("\u{AD}", 0), ("°±²", 3),
  ])
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test func composedVietnameseIsOneColumnALetter() {
    let letters =
      "aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for scalar in letters.unicodeScalars { #expect(TextWidth.columns(scalar) == 1, "\(scalar)") }
  }

  @Test func fitsAgreesWithColumns() {
    forAll(200) { seed, random in
      let text = randomText(upTo: 12, &random)
      let room = Int.random(in: 0...14, using: &random)
      #expect(
        TextWidth.fits(text, in: room) == (TextWidth.columns(text) <= room), "seed \(seed)")
    }
  }
}
