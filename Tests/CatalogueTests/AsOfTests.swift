import Catalogue
import Records
import Testing

/// What holds on the day before a rule changes and on the day itself, each with its ground.
@Suite struct AsOfTests {
  struct Case: Sendable, CustomStringConvertible {
    let document: String
    let day: String
    let label: String
    /// The document or the entry of the list that says so.
    let ground: String

    init(_ document: String, _ day: String, _ label: String, _ ground: String) {
      self.document = document
      self.day = day
      self.label = label
      self.ground = ground
    }

    var description: String { "\(document) \(day): \(label) (\(ground))" }
  }

  private static let held = "Còn hiệu lực"

  /// A document that another one replaced or cut, on both sides of that day.
  static let ended: [Case] = [
    Case("142/2025/NĐ-CP", "2026-03-14", held, "effective 2025-07-01"),
    Case(
      "142/2025/NĐ-CP", "2026-03-15",
      "Hết hiệu lực một phần: Điều 6; Điều 12; khoản 4, 5, 6 Điều 35 (66/2026/NĐ-CP)",
      "66/2026/NĐ-CP"),
    Case("143/2025/NĐ-CP", "2026-03-14", held, "effective 2025-07-01"),
    Case(
      "143/2025/NĐ-CP", "2026-03-15", "Hết hiệu lực một phần: Điều 6 (66/2026/NĐ-CP)",
      "66/2026/NĐ-CP"),
    Case("84/2020/NĐ-CP", "2026-03-14", held, "effective 2020-09-01"),
    Case(
      "84/2020/NĐ-CP", "2026-03-15", "Được thay thế bởi 66/2026/NĐ-CP từ 15/03/2026",
      "66/2026/NĐ-CP"),
    Case("127/2018/NĐ-CP", "2025-06-30", held, "effective 2018-11-10"),
    Case(
      "127/2018/NĐ-CP", "2025-07-01", "Được thay thế bởi 142/2025/NĐ-CP từ 01/07/2025",
      "142/2025/NĐ-CP"),
    Case("28/2020/TT-BGDĐT", "2026-05-09", held, "effective 2020-10-20"),
    Case(
      "28/2020/TT-BGDĐT", "2026-05-10", "Được thay thế bởi 15/2026/TT-BGDĐT từ 10/05/2026",
      "15/2026/TT-BGDĐT"),
    Case("32/2020/TT-BGDĐT", "2026-05-09", held, "effective 2020-11-01"),
    Case(
      "32/2020/TT-BGDĐT", "2026-05-10",
      "Được thay thế bởi 15/2026/TT-BGDĐT từ 10/05/2026 (chưa chắc chắn)",
      "15/2026/TT-BGDĐT, unsure"),
    Case("21/2019/TT-BGDĐT", "2026-04-14", held, "effective 2020-01-15"),
    Case(
      "21/2019/TT-BGDĐT", "2026-04-15", "Được thay thế bởi 10/2026/TT-BGDĐT từ 15/04/2026",
      "10/2026/TT-BGDĐT"),
    Case("31/2023/TT-BGDĐT", "2025-12-31", held, "effective 2024-02-15"),
    Case(
      "31/2023/TT-BGDĐT", "2026-01-01", "Hết hiệu lực theo 123/2025/QH15 từ 01/01/2026",
      "123/2025/QH15"),
    Case("13/2023/NĐ-CP", "2025-12-31", held, "effective 2023-07-01"),
    Case(
      "13/2023/NĐ-CP", "2026-01-01", "Được thay thế bởi 356/2025/NĐ-CP từ 01/01/2026",
      "356/2025/NĐ-CP"),
    Case(
      "44/2014/TT-BGDĐT", "2024-02-12",
      "Được thay thế bởi 25/2023/TT-BGDĐT từ 12/02/2024 (chưa chắc chắn)",
      "25/2023/TT-BGDĐT; first day of 44/2014 not found"),
    Case(
      "51/2002/QĐ-BGDĐT", "2026-05-10",
      "Được thay thế bởi 15/2026/TT-BGDĐT từ 10/05/2026 (chưa chắc chắn)",
      "15/2026/TT-BGDĐT, unsure"),
  ]

  /// A document before its first day and on it.
  static let begun: [Case] = [
    ("142/2025/NĐ-CP", "2025-06-30", "2025-07-01", "01/07/2025"),
    ("143/2025/NĐ-CP", "2025-06-30", "2025-07-01", "01/07/2025"),
    ("66/2026/NĐ-CP", "2026-03-14", "2026-03-15", "15/03/2026"),
    ("15/2025/TT-BGDĐT", "2025-07-23", "2025-07-24", "24/07/2025"),
    ("19/2025/TT-BGDĐT", "2025-10-30", "2025-10-31", "31/10/2025"),
    ("18/2025/TT-BGDĐT", "2025-10-30", "2025-10-31", "31/10/2025"),
    ("356/2025/NĐ-CP", "2025-12-31", "2026-01-01", "01/01/2026"),
    ("91/2025/QH15", "2025-12-31", "2026-01-01", "01/01/2026"),
    ("238/2025/NĐ-CP", "2025-09-02", "2025-09-03", "03/09/2025"),
    ("125/2024/NĐ-CP", "2024-11-19", "2024-11-20", "20/11/2024"),
    ("30/2020/NĐ-CP", "2020-03-04", "2020-03-05", "05/03/2020"),
    ("102/2016/QH13", "2017-05-31", "2017-06-01", "01/06/2017"),
  ].flatMap { document, before, day, words in
    [
      Case(document, before, "Chưa có hiệu lực, từ \(words)", "effective \(day)"),
      Case(document, day, held, "effective \(day)"),
    ]
  }

  @Test(arguments: ended + begun) func holdsAsTheListSays(_ expected: Case) throws {
    let tables = try Shipped.tables()
    let number = GuidanceDocument.Number(expected.document)
    let document = try #require(tables.documents.first { $0.number == number })
    let relations = tables.relations.filter { $0.to == number }
    let day = try #require(Day(iso: expected.day))
    let status = DocumentStatus(of: document, on: day, relations: relations) { from in
      tables.documents.first { $0.number == from }?.issuedOn
    }
    #expect(status.label.vietnamese == expected.label)
  }

  @Test func thereAreEnoughCases() { #expect(Self.ended.count + Self.begun.count >= 40) }
}
