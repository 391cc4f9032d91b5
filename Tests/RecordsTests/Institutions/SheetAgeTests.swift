import Records
import Testing

@Suite struct SheetAgeTests {
  private let today = Day.on("2026-11-21")

  @Test func isOldOneDayAfterSixMonths() {
    #expect(SheetAge(confirmedOn: .on("2026-05-22"), today: today) == .confirmed)
    #expect(SheetAge(confirmedOn: .on("2026-05-21"), today: today) == .confirmed)
    #expect(SheetAge(confirmedOn: .on("2026-05-20"), today: today) == .old)
  }

  @Test func isToldApartFromASheetNobodyEverConfirmed() {
    #expect(SheetAge(confirmedOn: nil, today: today) == .neverConfirmed)
  }
}
