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

  private func standing(_ relations: [DocumentRelation], on day: Day) -> UnitStanding {
    UnitStanding(relations.filter { $0.hasBegun(by: day, issuedOn: nil) })
  }

  private func words(_ standing: UnitStanding, _ unit: String) -> [String] {
    UnitName(words: unit).map { standing.remarks(on: $0).map(\.words.vietnamese) } ?? []
  }

  @Test func tellsWhatCeasedAtItsHeading() {
    let since = Day(year: 2026, month: 3, day: 15)
    let standing = standing(
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
    let standing = standing([relation(.partlyRepeals, "Điều 6", on: later)], on: day)
    #expect(words(standing, "Điều 6") == [])
  }

  @Test func whatIsUnsureSaysSo() {
    let standing = standing(
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

  /// 360/2026/NĐ-CP ends chapters of 125/2024/NĐ-CP; the day was not found.
  @Test func whatHasNoDayHasNotActedBeforeItsYear() {
    let relations = [relation(.partlyRepeals, "Chương II, III", on: nil)]
    let before = Day(year: 2025, month: 1, day: 1) ?? .first
    #expect(words(standing(relations, on: before), "Chương II") == [])
    #expect(words(standing(relations, on: day), "Chương II").count == 1)
    let issued = Day(year: 2026, month: 9, day: 1) ?? .first
    let eve = Day(year: 2026, month: 8, day: 31) ?? .first
    #expect(!relations[0].hasBegun(by: eve, issuedOn: issued))
    #expect(relations[0].hasBegun(by: issued, issuedOn: issued))
  }

  @Test func anArticleCeasesWithItsChapter() {
    let standing = standing([relation(.partlyRepeals, "Chương II", on: day)], on: day)
    func count(_ unit: UnitName) -> Int { standing.remarks(on: unit).count }
    #expect(count(UnitName(kind: .article, number: "5", chapter: "II")) == 1)
    #expect(count(UnitName(kind: .article, number: "5", chapter: "II", clause: "2")) == 1)
    #expect(count(UnitName(kind: .section, number: "1", chapter: "II")) == 1)
    #expect(count(UnitName(kind: .article, number: "5", chapter: "III")) == 0)
    #expect(count(UnitName(kind: .article, number: "5", annex: "I", chapter: "II")) == 0)
    #expect(count(UnitName(kind: .opening)) == 0)
  }
}
