import Records
import Testing

@Suite struct IncidentNumberTests {
  @Test(arguments: [
    "VV-2026-0007", "vv-2026-7", "VV 2026 7", "7/2026", "2026/7", "2026-0007",
    " 0007 / 2026 ",
  ])
  func readsWhatOfficersType(text: String) {
    #expect(IncidentNumber(typed: text) == IncidentNumber(year: 2026, serial: 7))
  }

  @Test func takesTheYearFromBehindWhereBothCouldBeOne() {
    #expect(IncidentNumber(typed: "2100/2026") == IncidentNumber(year: 2026, serial: 2100))
    #expect(IncidentNumber(typed: "2010/2026") == IncidentNumber(year: 2026, serial: 2010))
    #expect(IncidentNumber(typed: "VV-2026-2010") == IncidentNumber(year: 2026, serial: 2010))
  }

  @Test(arguments: [
    "", "VV", "7", "0/2026", "1000000/2026", "7/1999", "VV-2026", "a/2026", "1-2-3",
  ])
  func refusesTheRest(text: String) {
    #expect(IncidentNumber(typed: text) == nil)
  }

  @Test func isWrittenWithFourDigitsAndMore() {
    #expect(IncidentNumber(year: 2026, serial: 7).text == "VV-2026-0007")
    #expect(IncidentNumber(year: 2026, serial: 12_345).text == "VV-2026-12345")
  }

  @Test func sortsAsItIsKept() {
    var chance = TimeChance(seed: 7)
    for seed in 0..<200 {
      let numbers = (0..<2).map { _ in
        IncidentNumber(
          year: .random(in: 2000...2099, using: &chance),
          serial: .random(in: 1..<1_000_000, using: &chance))
      }
      #expect(IncidentNumber(packed: numbers[0].packed) == numbers[0], "seed \(seed)")
      #expect(IncidentNumber(typed: numbers[0].text) == numbers[0], "seed \(seed)")
      let isBefore = (numbers[0].year, numbers[0].serial) < (numbers[1].year, numbers[1].serial)
      #expect((numbers[0] < numbers[1]) == isBefore, "seed \(seed)")
    }
  }
}
