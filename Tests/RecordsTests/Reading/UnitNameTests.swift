import Records
import Testing

@Suite struct UnitNameTests {
  @Test(arguments: [
    "Điều 8", "khoản 2 Điều 8", "điểm a khoản 2 Điều 8", "Chương II", "Phụ lục I", "Phụ lục",
    "Điều 3 Phụ lục I", "Phần I", "Mục 1 Chương II", "mục I", "điểm 1 mục I", "điểm 1",
    "Điều 8a", "điểm a điểm 1 mục II",
  ])
  func itsWordsNameItAgain(words: String) {
    #expect(UnitName(words: words)?.words == words)
  }

  @Test func wordsWithoutAUnitNameNone() {
    #expect(UnitName(words: "điều kiện") == nil)
    #expect(UnitName(words: "") == nil)
  }

  @Test func thePathGoesFromTheWidest() {
    let unit = UnitName(kind: .article, number: "8", chapter: "II", clause: "2", point: "a")
    #expect(unit.path == "Điều 8 › khoản 2 › điểm a")
    #expect(unit.whole.words == "Điều 8")
  }
}

@Suite struct UnitStandingTests {
  private let day = Day(year: 2026, month: 11, day: 22) ?? .first

  private func relation(
    _ kind: DocumentRelation.Kind, _ part: String?, on day: Day?,
    _ confidence: Confidence = .sourced
  ) -> DocumentRelation {
    DocumentRelation(
      from: "66/2026/NĐ-CP", kind: kind, to: "142/2025/NĐ-CP", effectiveOn: day, part: part,
      source: "", confidence: confidence)
  }

  private func words(_ standing: UnitStanding, _ unit: String) -> [String] {
    UnitName(words: unit).map { standing.remarks(on: $0).map(\.words.vietnamese) } ?? []
  }

  @Test func tellsWhatCeasedAtItsHeading() {
    let since = Day(year: 2026, month: 3, day: 15)
    let standing = UnitStanding(
      [relation(.partlyRepeals, "Điều 6; khoản 4, 5 Điều 35", on: since)], on: day)
    #expect(words(standing, "Điều 6") == ["hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP"])
    #expect(
      words(standing, "Điều 35") == [
        "khoản 4 Điều 35: hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP",
        "khoản 5 Điều 35: hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP",
      ])
    #expect(
      words(standing, "khoản 4 Điều 35") == ["hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP"])
    #expect(words(standing, "khoản 1 Điều 35") == [])
    #expect(words(standing, "Điều 7") == [])
  }

  @Test func nothingHasCeasedBeforeItsDay() {
    let later = Day(year: 2027, month: 1, day: 1)
    let standing = UnitStanding([relation(.partlyRepeals, "Điều 6", on: later)], on: day)
    #expect(words(standing, "Điều 6") == [])
  }

  @Test func whatIsUnsureSaysSo() {
    let standing = UnitStanding(
      [
        relation(.partlyRepeals, "Điều 6", on: nil),
        relation(.amends, "Điều 7", on: day, .unsure),
        relation(.endsEffectOf, "phần phổ cập", on: day),
      ], on: day)
    #expect(
      words(standing, "Điều 6") == ["hết hiệu lực theo 66/2026/NĐ-CP (chưa rõ từ ngày nào)"])
    #expect(
      words(standing, "Điều 7") == [
        "được sửa đổi từ 22/11/2026 theo 66/2026/NĐ-CP (chưa chắc chắn)"
      ])
    #expect(standing.unplaced.map(\.part) == ["phần phổ cập"])
  }
}
