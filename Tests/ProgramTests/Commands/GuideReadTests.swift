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
    let isComplete: Bool

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
    let path = home.path + "/nd.txt"
    try decree.write(toFile: path, atomically: true, encoding: .utf8)
    _ = try home.done(["guide", "import", path, "--yes"])
    return home
  }

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
    #expect(hits.isComplete)
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
