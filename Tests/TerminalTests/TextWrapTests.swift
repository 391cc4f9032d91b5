import TestChance
import Testing

@testable import Terminal

struct TextWrapTests {
  @Test(arguments: [
    ("một hai ba", 7, ["một hai", "ba"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
    ("  thụt vào", 6, ["  thụt", "vào"]), ("漢字漢字", 3, ["漢", "字", "漢", "字"]),
    ("漢", 1, ["漢"]), ("a    b", 3, ["a", "b"]), ("xong \n", 10, ["xong ", ""]),
  ])
  func breaksAtSpacesAndNewlines(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(TextWrap.lines(of: text, columns: columns).map(String.init) == lines)
  }

  @Test func keepsEveryLetterAndFitsTheWidth() {
    forAll(200) { seed, random in
      let text = randomText(upTo: 60, &random)
      let columns = Int.random(in: 2...12, using: &random)
      let lines = TextWrap.lines(of: text, columns: columns)
      let solid: (Unicode.Scalar) -> Bool = {
        $0 != " " && $0 != "\n" && TextWidth.columns($0) > 0
      }
      #expect(
        lines.flatMap { $0.unicodeScalars.filter(solid) } == text.unicodeScalars.filter(solid),
        "seed \(seed)")
      for line in lines {
        let end = line.unicodeScalars.lastIndex(where: solid).map { line[...$0] } ?? ""
        #expect(TextWidth.columns(end) <= columns, "seed \(seed)")
      }
      for line in lines.dropFirst() where line.startIndex > text.startIndex {
        let before = text.unicodeScalars[text.unicodeScalars.index(before: line.startIndex)]
        let isMark = line.unicodeScalars.first.map { TextWidth.kind(of: $0) == .mark } ?? false
        #expect(!isMark || before == "\n", "seed \(seed)")
      }
    }
  }

  @Test func aMegabyteWithoutASpaceIsWrapped() {
    let text = String(repeating: "ệ", count: 300_000)
    #expect(TextWrap.lines(of: text, columns: 80).count == 3750)
  }
}
