import Foundation
import TestSupport
import Testing

/// `soxa guide read`: a full text, a unit of it, its headings, where words stand.
@Suite(.serialized) struct GuideReadTests {
  private struct Piece: Decodable {
    let unit: String
    let heading: String
    let remarks: [String]
    let text: String
  }

  private struct Hits: Decodable {
    let hits: [Hit]

    struct Hit: Decodable {
      let unit: String
      let line: String
    }
  }

  private static let decree = """
    CHÍNH PHỦ
    Số: 142/2025/NĐ-CP
    NGHỊ ĐỊNH
    Về việc thử
    Chương I
    QUY ĐỊNH CHUNG
    Điều 5. Phạm vi
    1. Một.
    2. Hai:
    a) Lập danh sách;
    b) Báo cáo.
    Điều 6. Hiệu lực
    Ba.

    """

  private static let shared = Result {
    let home = try ScratchHome.practising()
    for (name, text) in [("nd.txt", decree), ("chuong.txt", chapters), ("cv.txt", letter)] {
      let path = home.path + "/" + name
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      _ = try home.done(["guide", "import", path, "--yes"])
    }
    return home
  }

  private static let letter = """
    SỞ GIÁO DỤC VÀ ĐÀO TẠO
    Số: 1234/SGDĐT-GDTrH
    V/v thử
    Kính gửi: Các xã
    I. NHIỆM VỤ
    1. Một:
    1.1. Một một;
    1.2. Một hai.
    2. Hai.

    """

  /// So long that one answer does not look through it; both words stand in every article.
  private static let chapters: String = {
    let apart = String(repeating: "Sách vở theo danh mục của trường trong xã. ", count: 100)
    let filling = (7...200).map { "Điều \($0). Tên\n\(apart)\n" }.joined()
    return """
      CHÍNH PHỦ
      Số: 125/2024/NĐ-CP
      NGHỊ ĐỊNH
      Quy định về điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      1. Một:
      1.1. Một một;
      a) Điểm a.
      1.2. Một hai.
      2. Hai.
      Chương II
      GIÁO DỤC MẦM NON
      Điều 6. Điều kiện
      Bốn.
      \(filling)Lập danh sách.

      """
  }()

  private var home: ScratchHome { get throws { try Self.shared.get() } }

  @Test func theWholeTextIsPrinted() throws {
    let printed = try home.done("guide", "read", "142/2025")
    #expect(printed.contains("Chương I QUY ĐỊNH CHUNG\nĐiều 5. Phạm vi\n1. Một.\n"))
    #expect(printed.contains("Điều 6. Hiệu lực\n! hết hiệu lực từ 15/03/2026"))
  }

  @Test func aUnitIsPrintedAlone() throws {
    #expect(
      try home.done("guide", "read", "142/2025", "--unit", "khoản 2 Điều 5")
        == "2. Hai:\na) Lập danh sách;\nb) Báo cáo.\n")
    #expect(
      try home.done("guide", "read", "142/2025", "--unit", "điểm a khoản 2 Điều 5")
        == "a) Lập danh sách;\n")
    let pieces = try home.read([Piece].self, "guide", "read", "142/2025", "--unit", "6")
    #expect(pieces.map(\.unit) == ["Điều 6"])
    #expect(pieces.map(\.text) == ["Ba."])
    #expect(pieces[0].remarks == ["hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP"])
  }

  @Test func aClauseIsPrintedWithItsSubclauses() throws {
    #expect(
      try home.done("guide", "read", "125/2024", "--unit", "khoản 1 Điều 1")
        == "1. Một:\n1.1. Một một;\na) Điểm a.\n1.2. Một hai.\n")
    func letter(_ unit: String) throws -> String {
      try home.done("guide", "read", "1234/SGDĐT-GDTrH", "--unit", unit)
    }
    #expect(try letter("điểm 1 mục I") == "1. Một:\n1.1. Một một;\n1.2. Một hai.\n")
    #expect(try letter("điểm 1.1 mục I") == "1.1. Một một;\n")
  }

  @Test func anArticleIsToldToHaveCeasedWithItsChapter() throws {
    let now = try home.done("guide", "read", "125/2024", "--unit", "6")
    #expect(now.contains("! hết hiệu lực theo 360/2026/NĐ-CP (chưa rõ từ ngày nào)"))
    #expect(try !home.done("guide", "read", "125/2024", "--unit", "1").contains("!"))
    let before = try home.done("guide", "read", "125/2024", "--unit", "6", "--on", "1/1/2025")
    #expect(!before.contains("!"))
  }

  @Test func aLongTextIsLookedThroughToItsEnd() throws {
    let found = try home.done("guide", "read", "125/2024", "--find", "danh sách")
    #expect(found == "1 chỗ\nĐiều 200: Lập danh sách.\n")
  }

  @Test func theHeadingsTellWhatHoldsOnADay() throws {
    let now = try home.done("guide", "read", "142/2025", "--contents")
    #expect(now.contains("Điều 6. Hiệu lực  ! hết hiệu lực"))
    let before = try home.done("guide", "read", "142/2025", "--contents", "--on", "1/1/2026")
    #expect(before.hasSuffix("Chương I QUY ĐỊNH CHUNG\nĐiều 5. Phạm vi\nĐiều 6. Hiệu lực\n"))
  }

  @Test func wordsAreFoundWithTheirUnit() throws {
    #expect(
      try home.done("guide", "read", "142/2025", "--find", "danh sach")
        == "1 chỗ (bỏ dấu)\nđiểm a khoản 2 Điều 5: a) Lập danh sách;\n")
    let hits = try home.read(Hits.self, "guide", "read", "142/2025", "--find", "báo cáo")
    #expect(hits.hits.map(\.unit) == ["điểm b khoản 2 Điều 5"])
  }

  @Test func whatIsNotThereIsRefused() throws {
    let noUnit = try home.soxa("guide", "read", "142/2025", "--unit", "99")
    #expect(noUnit.status == 1 && noUnit.errors.contains("99"))
    let noText = try home.soxa("guide", "read", "143/2025")
    #expect(noText.status == 1 && noText.errors.contains("143/2025/NĐ-CP"))
    #expect(try home.soxa("guide", "read", "0/0").status == 1)
    let both = try home.soxa("guide", "read", "142/2025", "--contents", "--find", "a")
    #expect(both.status == 64)
  }
}
