import Records
import Testing

/// Citations in lines of text. Expected: the words of the line, then the document ("-" is the own
/// one) and the places.
@Suite struct CitedDocumentTests {
  private static let unit = UnitName(kind: .article, number: "9", clause: "3")

  private func told(_ line: String) -> [String] {
    Citation.named(in: line, at: Self.unit).map { citation in
      let bytes = Array(line.utf8)[citation.range]
      let document =
        switch citation.document {
        case .own: "-"
        case .named(let name): name
        }
      let places = citation.places.map(\.words).joined(separator: ", ")
      return String(decoding: bytes, as: UTF8.self) + " | " + document + " | " + places
    }
  }

  private static let decree = "142/2025/NĐ-CP"

  @Test(arguments: [
    ("khoản 2 Điều 8 Nghị định 142/2025/NĐ-CP", decree, "khoản 2 Điều 8"),
    ("khoản 2 Điều 8 Nghị định số 142/2025/NĐ-CP", decree, "khoản 2 Điều 8"),
    ("khoản 2 Điều 8 của Nghị định số 142/2025/NĐ-CP", decree, "khoản 2 Điều 8"),
    ("Điều 8 Nghị định 142/2025/NĐ-CP", decree, "Điều 8"),
    ("Điều 8a Nghị định 142/2025/NĐ-CP", decree, "Điều 8a"),
    ("điểm a khoản 2 Điều 8 Nghị định 142/2025/NĐ-CP", decree, "điểm a khoản 2 Điều 8"),
    ("điểm đ khoản 2 Điều 8 Nghị định 142/2025/NĐ-CP", decree, "điểm đ khoản 2 Điều 8"),
    (
      "các điểm a, b khoản 2 Điều 8 Nghị định 142/2025/NĐ-CP", decree,
      "điểm a khoản 2 Điều 8, điểm b khoản 2 Điều 8"
    ),
    ("Điều 6, Điều 12 Nghị định 142/2025/NĐ-CP", decree, "Điều 6, Điều 12"),
    ("Điều 6 và Điều 12 Nghị định 142/2025/NĐ-CP", decree, "Điều 6, Điều 12"),
    ("các điều 6, 12 Nghị định 142/2025/NĐ-CP", decree, "Điều 6, Điều 12"),
    (
      "các điều 6, 12 và khoản 4, 5, 6 Điều 35 Nghị định số 142/2025/NĐ-CP", decree,
      "Điều 6, Điều 12, khoản 4 Điều 35, khoản 5 Điều 35, khoản 6 Điều 35"
    ),
    (
      "khoản 1, khoản 2 Điều 8 Nghị định 142/2025/NĐ-CP", decree,
      "khoản 1 Điều 8, khoản 2 Điều 8"
    ),
    ("từ Điều 5 đến Điều 7 Nghị định 142/2025/NĐ-CP", decree, "Điều 5, Điều 6, Điều 7"),
    ("Chương II Nghị định 142/2025/NĐ-CP", decree, "Chương II"),
    ("Phụ lục I Nghị định 142/2025/NĐ-CP", decree, "Phụ lục I"),
    ("Nghị định 142/2025/NĐ-CP", decree, ""),
    ("Nghị định số 142/2025/NĐ-CP", decree, ""),
    ("nghị định số 142/2025/NĐ-CP", decree, ""),
    ("NGHỊ ĐỊNH SỐ 142/2025/NĐ-CP", decree, ""),
    ("142/2025/NĐ-CP", decree, ""),
    ("Điều 12 Thông tư số 10/2025/TT-BGDĐT", "10/2025/TT-BGDĐT", "Điều 12"),
    ("Thông tư số 10/2025", "10/2025", ""),
    ("Thông tư 10/2025", "10/2025", ""),
    ("khoản 1 Điều 4 Thông tư số 10/2025", "10/2025", "khoản 1 Điều 4"),
    ("Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT", "13/2016/TTLT-BYT-BGDĐT", ""),
    ("Quyết định số 2345/QĐ-UBND", "2345/QĐ-UBND", ""),
    ("Công văn số 4798/BGDĐT-NGCBQLGD", "4798/BGDĐT-NGCBQLGD", ""),
    ("Công văn 7192/BGDĐT-VP", "7192/BGDĐT-VP", ""),
    ("Chỉ thị số 33/CT-TTg", "33/CT-TTg", ""),
    ("Kế hoạch số 01/KH-UBND", "01/KH-UBND", ""),
    ("Nghị quyết số 71-NQ/TW của Bộ Chính trị; Nghị quyết số 51/2024/NQ-CP", "51/2024/NQ-CP", ""),
    ("Điều 7 Luật số 43/2019/QH14", "43/2019/QH14", "Điều 7"),
    ("Luật Giáo dục số 43/2019/QH14", "43/2019/QH14", ""),
    ("Điều 7 của Luật Giáo dục", "Luật Giáo dục", "Điều 7"),
    ("khoản 3 Điều 72 Luật Giáo dục", "Luật Giáo dục", "khoản 3 Điều 72"),
    ("Điều 7 Luật Giáo dục quy định", "Luật Giáo dục", "Điều 7"),
    ("Điều 102 Luật Trẻ em", "Luật Trẻ em", "Điều 102"),
    ("Điều 35 Bộ luật Lao động", "Bộ luật Lao động", "Điều 35"),
    ("khoản 1 Điều này", "-", "khoản 1 Điều 9"),
    ("khoản 1 và khoản 2 Điều này", "-", "khoản 1 Điều 9, khoản 2 Điều 9"),
    ("điểm b khoản 1 Điều này", "-", "điểm b khoản 1 Điều 9"),
    ("điểm a khoản này", "-", "điểm a khoản 3 Điều 9"),
    ("Điều 5 Nghị định này", "-", "Điều 5"),
    ("khoản 2 Điều 5 của Luật này", "-", "khoản 2 Điều 5"),
    ("Điều 5 Quy chế này", "-", "Điều 5"),
    ("Phụ lục II Thông tư này", "-", "Phụ lục II"),
    ("Nghị định 142/2025/NĐ-CP (khoản 1 Điều 16)", decree, "khoản 1 Điều 16"),
    ("Nghị định 142/2025/NĐ-CP tại khoản 1 Điều 16", decree, "khoản 1 Điều 16"),
    ("khoản\u{A0}2 Điều\u{A0}8 Nghị định 142/2025/NĐ-CP", decree, "khoản 2 Điều 8"),
    ("“Điều 8 Nghị định 142/2025/NĐ-CP”.", decree, "Điều 8"),
  ])
  func isFound(line: String, document: String, places: String) {
    let found = told("Theo \(line), xã làm ngay.").map {
      $0.split(separator: "|").dropFirst().map { $0.trimmingPrefix(" ") }.map(String.init)
    }
    #expect(found.last?.map { $0.trimmingSuffix() } == [document, places], "\(found)")
    #expect(found.count == 1, "\(found)")
  }

  @Test(arguments: [
    "ngày 15/3/2026", "ngày 15 tháng 3 năm 2026", "năm học 2025/2026", "năm học 2025-2026",
    "trực 24/7", "tỷ lệ 1/2", "3.500 đồng/tháng", "Quốc lộ 1A, km 12/QL1A", "điều kiện số 5",
    "điều chỉnh 3 lần", "điều 5 khoản tiền", "khoản tiền 500.000 đồng", "đạt 10 điểm",
    "điểm trường số 2", "điểm 8 môn Toán", "khoản 2", "Điều 8", "chương trình 2018",
    "lớp 5A, lớp 6/2", "số 10/2025", "pháp luật này", "Nghị định này", "Điều lệ trường tiểu học",
    "Luật này", "địa chỉ: 12/3 đường Lê Lợi", "phụ lục kèm theo", "điện thoại 0238/3844",
    "luật sư Giáo", "nghị định của Chính phủ", "Thông tư của Bộ trưởng", "khoản này",
  ])
  func isNoCitation(line: String) { #expect(told("Theo \(line) thì làm.") == []) }

  @Test func severalStandInOneLine() {
    let line =
      "Căn cứ Luật Giáo dục; khoản 1 Điều 4 Nghị định số 142/2025/NĐ-CP và Thông tư số 10/2025/TT-BGDĐT"
    #expect(
      told(line) == [
        "Luật Giáo dục | Luật Giáo dục | ",
        "khoản 1 Điều 4 Nghị định số 142/2025/NĐ-CP | 142/2025/NĐ-CP | khoản 1 Điều 4",
        "Thông tư số 10/2025/TT-BGDĐT | 10/2025/TT-BGDĐT | ",
      ])
  }

  @Test func thisArticleMeansNothingWhereThereIsNone() {
    #expect(Citation.named(in: "khoản 1 Điều này", at: nil) == [])
  }
}

extension String {
  fileprivate func trimmingSuffix() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
