import Records
import Testing

@Suite struct RomanNumberTests {
  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (49, "XLIX")])
  func writesNumbers(number: Int, text: String) {
    #expect(RomanNumber.text(number) == text)
  }

  @Test func writesDigitsBeyondWhatPapersReach() {
    #expect(RomanNumber.text(50) == "50")
    #expect(RomanNumber.text(0) == "0")
  }
}
