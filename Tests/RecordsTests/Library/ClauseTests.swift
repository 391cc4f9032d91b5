import Records
import Testing

/// Places as papers name them; the expected words are those of ``Clause/words``.
@Suite struct ClauseTests {
  @Test(arguments: [
    ("Điều 6", ["Điều 6"]),
    ("ĐIỀU 6", ["Điều 6"]),
    ("dieu 6", ["Điều 6"]),
    ("Điều 8a", ["Điều 8a"]),
    ("Điều 104, 105", ["Điều 104", "Điều 105"]),
    ("Điều 6, Điều 12", ["Điều 6", "Điều 12"]),
    ("Điều 6 và Điều 12", ["Điều 6", "Điều 12"]),
    ("khoản 1 Điều 8", ["khoản 1 Điều 8"]),
    ("khoản 1 của Điều 8", ["khoản 1 Điều 8"]),
    ("khoản 4, 5, 6 Điều 35", ["khoản 4 Điều 35", "khoản 5 Điều 35", "khoản 6 Điều 35"]),
    ("các khoản 4, 5 và 6 Điều 35", ["khoản 4 Điều 35", "khoản 5 Điều 35", "khoản 6 Điều 35"]),
    (
      "Điều 6; Điều 12; khoản 4, 5, 6 Điều 35",
      ["Điều 6", "Điều 12", "khoản 4 Điều 35", "khoản 5 Điều 35", "khoản 6 Điều 35"]
    ),
    (
      "Điều 6, Điều 12 và các khoản 4, 5, 6 Điều 35",
      ["Điều 6", "Điều 12", "khoản 4 Điều 35", "khoản 5 Điều 35", "khoản 6 Điều 35"]
    ),
    ("điểm a, b khoản 2 Điều 5", ["điểm a khoản 2 Điều 5", "điểm b khoản 2 Điều 5"]),
    ("điểm đ khoản 2 Điều 5", ["điểm đ khoản 2 Điều 5"]),
    (
      "điểm a khoản 1 và điểm b khoản 2 Điều 5",
      ["điểm a khoản 1 Điều 5", "điểm b khoản 2 Điều 5"]
    ),
    ("điểm a khoản 1, khoản 2 Điều 5", ["điểm a khoản 1 Điều 5", "khoản 2 Điều 5"]),
    ("MN: khoản 1 Điều 4, khoản 1 Điều 6", ["khoản 1 Điều 4", "khoản 1 Điều 6"]),
    ("khoản 2 Điều 8, Điều 9", ["khoản 2 Điều 8", "Điều 9"]),
  ])
  func readsPlaces(text: String, expected: [String]) {
    #expect(Clause.named(in: text).map(\.words) == expected)
  }

  @Test(arguments: [
    ("Điều 1 Phụ lục I", ["Điều 1 Phụ lục I"]),
    ("khoản 1 Điều 8 và Điều 1 Phụ lục I", ["khoản 1 Điều 8", "Điều 1 Phụ lục I"]),
    ("khoản 1 Điều 8 và Phụ lục I", ["khoản 1 Điều 8", "Phụ lục I"]),
    ("Điều 8, Phụ lục II", ["Điều 8", "Phụ lục II"]),
    ("Phụ lục I, II", ["Phụ lục I", "Phụ lục II"]),
    ("Phụ lục 1", ["Phụ lục 1"]),
    ("Phụ lục kèm theo Nghị định", ["Phụ lục"]),
    ("Chương VI, VII", ["Chương VI", "Chương VII"]),
    ("Chương II, III, IV, V, VIII", ["II", "III", "IV", "V", "VIII"].map { "Chương \($0)" }),
    ("Chương II đến Chương IV", ["Chương II", "Chương III", "Chương IV"]),
    ("Điều 8 Chương II", ["Điều 8 Chương II"]),
    ("Điều 8 và Chương II", ["Điều 8", "Chương II"]),
    ("Mục 1 Chương II", ["Chương II"]),
  ])
  func readsAnnexesAndChapters(text: String, expected: [String]) {
    #expect(Clause.named(in: text).map(\.words) == expected)
  }

  @Test(arguments: [
    ("Điều 5 đến Điều 8", [5, 6, 7, 8]),
    ("từ Điều 5 đến Điều 8", [5, 6, 7, 8]),
    ("Điều 5 đến 8", [5, 6, 7, 8]),
    ("Điều 5-8", [5, 6, 7, 8]),
    ("Điều 5 – 8", [5, 6, 7, 8]),
    ("Điều 5–8 và Điều 10", [5, 6, 7, 8, 10]),
    ("Điều 8 đến Điều 5", [8, 5]),
    ("Điều 1 đến Điều 9999", [1, 9999]),
  ])
  func readsRangesOfArticles(text: String, expected: [Int]) {
    #expect(Clause.named(in: text) == expected.map { Clause(article: "\($0)") })
  }

  @Test(arguments: [
    ("khoản 4 đến khoản 6 Điều 35", ["4", "5", "6"]), ("khoản 4-6 Điều 35", ["4", "5", "6"]),
    ("từ khoản 4 đến 6 của Điều 35", ["4", "5", "6"]),
  ])
  func readsRangesOfClauses(text: String, expected: [String]) {
    #expect(Clause.named(in: text) == expected.map { Clause(article: "35", number: $0) })
  }

  @Test func readsRangesOfPoints() {
    let points = Clause.named(in: "điểm c đến điểm e khoản 1 Điều 5").map(\.point)
    #expect(points == ["c", "d", "đ", "e"])
  }

  /// As other papers write it, the article first.
  @Test(arguments: [
    ("Điều 5 khoản 2", ["khoản 2 Điều 5"]),
    ("Điều 5, khoản 2", ["khoản 2 Điều 5"]),
    ("Điều 5 khoản 2 điểm a", ["điểm a khoản 2 Điều 5"]),
    ("Điều 5, khoản 2, điểm a", ["điểm a khoản 2 Điều 5"]),
    ("Điều 5 khoản 2; Điều 7 khoản 1", ["khoản 2 Điều 5", "khoản 1 Điều 7"]),
    ("Điều 6, khoản 4 Điều 35", ["Điều 6", "khoản 4 Điều 35"]),
  ])
  func readsTheArticleFirst(text: String, expected: [String]) {
    #expect(Clause.named(in: text).map(\.words) == expected)
  }

  @Test(arguments: [
    "", "phần phổ cập mầm non 5 tuổi", "công nhận tốt nghiệp THCS", "khoản 1", "Điều",
    "điểm trường",
    "thay cho bằng cấp trước 01/7/2025", "Luật Giáo dục 2019", "đến", "Chương trình mới",
  ])
  func understandsNothingWhereNothingIsNamed(text: String) {
    #expect(Clause.named(in: text).isEmpty)
  }

  @Test func passesOverWhoDecides() {
    let text = "khoản 3 Điều 3 → UBND xã; bằng cấp trước 01/7/2025 → Sở"
    #expect(Clause.named(in: text).map(\.words) == ["khoản 3 Điều 3"])
  }

  @Test(arguments: [
    ("Điều 6", "khoản 1 Điều 6", true), ("Điều 6", "Điều 6", true), ("Điều 6", "Điều 16", false),
    ("khoản 1 Điều 6", "Điều 6", false), ("khoản 1 Điều 6", "điểm a khoản 1 Điều 6", true),
    ("khoản 1 Điều 6", "khoản 2 Điều 6", false), ("Điều 1", "Điều 1 Phụ lục I", false),
    ("Phụ lục I", "Điều 1 Phụ lục I", true), ("Phụ lục", "Điều 1 Phụ lục I", true),
    ("Phụ lục II", "Điều 1 Phụ lục I", false), ("Phụ lục I", "Điều 1", false),
    ("Chương II", "Điều 8 Chương II", true), ("Chương II", "Điều 8", false),
    ("Điều 8", "Điều 8 Chương II", true), ("Chương II", "Chương III", false),
  ])
  func holdsWhatLiesInIt(outer: String, inner: String, holds: Bool) throws {
    let place = try #require(Clause.named(in: outer).first)
    #expect(place.contains(try #require(Clause.named(in: inner).first)) == holds)
  }
}
