import Testing

@testable import Papers

@Suite struct AmountTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (123, "123"), (1_000, "1.000"), (21_448, "21.448"),
    (185_400_000, "185.400.000"), (-1_234, "-1.234"), (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func partsThousandsByDots(number: Int, words: String) {
    #expect(Amount(number).words == words)
  }

  @Test func partsDecimalsByAComma() {
    #expect(Amount(scaled: 909, decimals: 1).words == "90,9")
    #expect(Amount(scaled: 5, decimals: 2).words == "0,05")
    #expect(Amount(scaled: -12_345, decimals: 1).words == "-1.234,5")
  }

  @Test func roundsPercentagesToOneDecimal() {
    #expect(Amount.percent(10, of: 11)?.percentWords == "90,9%")
    #expect(Amount.percent(1, of: 16)?.percentWords == "6,3%")
    #expect(Amount.percent(3, of: 3)?.percentWords == "100%")
    #expect(Amount.percent(1, of: 0) == nil)
    #expect(Amount.percent(.max, of: 3) == nil)
  }

  @Test func addsUpExactly() {
    #expect((Amount(scaled: 5, decimals: 1) + Amount(2)).words == "2,5")
    #expect((Amount(.max) + Amount(1)).words == Amount(.max).words)
    #expect((Amount(.min) + Amount(-1)).words == Amount(.min).words)
    #expect((Amount(.max) + Amount(scaled: 1, decimals: 2)).scaled == .max)
  }
}
