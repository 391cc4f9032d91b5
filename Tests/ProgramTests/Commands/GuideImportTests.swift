import Foundation
import Glibc
import TestSupport
import Testing

/// `soxa guide import`: each text is taken whole or not at all.
@Suite struct GuideImportTests {
  private struct Answer: Decodable {
    let outcome: String
    let number: String?
    let type: String?
    let issuer: String?
    let issuedOn: String?
    let effectiveOn: String?
    let isListed: Bool?
    let articles: Int?
    let clauses: Int?
    let originalDigest: String?
    let questions: [String]
    let reason: String?
  }

  private static let decree = """
    CHÍNH PHỦ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 7/2026/NĐ-CP
    Hà Nội, ngày 5 tháng 1 năm 2026
    NGHỊ ĐỊNH
    Về việc thử
    Căn cứ Luật Giáo dục;
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Một.
    2. Hai.
    Điều 2. Hiệu lực
    Nghị định này có hiệu lực từ ngày 01/3/2026.

    """

  private func file(_ text: String, _ name: String = "nd.txt", in home: ScratchHome) throws
    -> String
  {
    let path = home.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func originals(in home: ScratchHome) -> [String] {
    let folder = home.register + "/texts"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private func isSound(_ home: ScratchHome) throws -> Bool {
    try home.read(CheckAnswer.self, "check").isSound
  }

  @Test func aTextIsKeptWithItsOriginal() throws {
    let home = try ScratchHome.practising()
    let path = try file(Self.decree, in: home)
    let answer = try #require(try home.read([Answer].self, "guide", "import", path).first)
    #expect(answer.outcome == "kept")
    #expect(answer.number == "7/2026/NĐ-CP")
    #expect(answer.type == "Nghị định")
    #expect(answer.issuer == "Chính phủ")
    #expect(answer.issuedOn == "2026-01-05")
    #expect(answer.effectiveOn == "2026-03-01")
    #expect(answer.articles == 2)
    #expect(answer.clauses == 2)
    #expect(originals(in: home) == ["\(answer.originalDigest ?? "").txt"])
    var facts = stat()
    #expect(stat(home.register + "/texts/" + originals(in: home)[0], &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    #expect(stat(home.register + "/texts", &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o700)
    #expect(try home.done(["search", "Phạm vi"]).contains("7/2026/NĐ-CP"))
    #expect(try isSound(home))
  }

  @Test func aChangedOrMissingOriginalIsToldOfAndHarmsNothing() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(["guide", "import", try file(Self.decree, in: home)])
    let kept = home.register + "/texts/" + (try #require(originals(in: home).first))
    try "khác".write(toFile: kept, atomically: true, encoding: .utf8)
    let changed = try home.soxa("check")
    #expect(changed.status == 0)
    #expect(changed.errors.contains("Tệp gốc nd.txt của 7/2026/NĐ-CP đã bị sửa"))
    try FileManager.default.removeItem(atPath: kept)
    let missing = try home.soxa("check", "--json")
    #expect(missing.status == 0 && missing.output.contains("\"kind\" : \"missing\""))
    #expect(try isSound(home))
  }

  @Test func aSecondTextOfANumberIsAskedAbout() throws {
    let home = try ScratchHome.practising()
    let path = try file(Self.decree, in: home)
    _ = try home.done(["guide", "import", path])
    let again = try home.read([Answer].self, "guide", "import", path)
    #expect(again.map(\.outcome) == ["here"])
    let other = try file(Self.decree + "Điều 3. Thêm\n", "khac.txt", in: home)
    let asked = try home.soxa("guide", "import", other, "--json")
    #expect(asked.status == 1)
    #expect(asked.output.contains("\"asked\""))
    #expect(try home.read([Answer].self, "guide", "import", other, "--yes")[0].outcome == "kept")
    let copy = try home.soxa("guide", "import", path, "--number", "8/2026/NĐ-CP", "--json")
    #expect(copy.status == 1)
    #expect(copy.output.contains("Trong văn bản ghi số 7/2026/NĐ-CP"))
    #expect(try isSound(home))
  }

  @Test func eachFileHasItsOwnResultAndNothingIsHalfImported() throws {
    let home = try ScratchHome.practising()
    let good = try file(Self.decree, in: home)
    let draft = try file("QUYẾT ĐỊNH\nSố:   /QĐ-UBND\nĐiều 1. A\n", "du-thao.txt", in: home)
    let broken = try file("PK không phải", "hong.docx", in: home)
    let fifo = home.path + "/ong.txt"
    mkfifo(fifo, 0o600)
    let finished = try home.soxa("guide", "import", draft, good, broken, fifo)
    #expect(finished.status == 1)
    #expect(finished.errors.contains("du-thao.txt: Chưa nhập. Văn bản chưa có số"))
    #expect(finished.errors.contains("hong.docx: Chưa đọc được tệp. Nội dung không phải"))
    #expect(finished.errors.contains("ong.txt không phải là tệp thường"))
    #expect(finished.errors.contains("3 trong 4 tệp chưa được ghi"))
    #expect(finished.output.contains("Đã nhập 7/2026/NĐ-CP."))
    #expect(originals(in: home).count == 1)
    #expect(try isSound(home))
  }

  @Test func aPreviewKeepsNothing() throws {
    let home = try ScratchHome.practising()
    let path = try file(Self.decree, in: home)
    let output = try home.done(["guide", "import", path, "--dry-run"])
    try expectSnapshot(
      output.replacingOccurrences(of: home.path, with: "…"), "guide-import-dry-run-vi")
    #expect(originals(in: home) == [])
    #expect(
      try home.read([Answer].self, "guide", "import", path, "--dry-run")[0].outcome == "shown")
  }

  @Test func theWatchedFolderIsOfferedAndNotTaken() throws {
    let home = try ScratchHome.practising()
    #expect(try home.soxa("guide", "import").status == 1)
    let folder = home.path + "/den"
    mkdir(folder, 0o700)
    _ = try file(Self.decree, "den/nd.txt", in: home)
    _ = try file("x", "den/anh.png", in: home)
    _ = try home.done(["guide", "import", "--watch-folder", folder])
    let listed = try home.done(["guide", "import"])
    #expect(listed.contains("nd.txt  chưa nhập"))
    #expect(!listed.contains("anh.png"))
    #expect(originals(in: home) == [])
    _ = try home.done(["guide", "import", folder + "/nd.txt"])
    #expect(try home.done(["guide", "import"]).contains("nd.txt  đã nhập: 7/2026/NĐ-CP"))
    #expect(try home.soxa("guide", "import", "--watch-folder", folder + "/khong").status == 1)
    _ = try home.done(["guide", "import", "--watch-folder", "-"])
    #expect(try home.soxa("guide", "import").status == 1)
  }

  @Test func anImportCanBeUndoneAndTheNumberGiven() throws {
    let home = try ScratchHome.practising()
    let path = try file("Điều 1. A\nNội dung của điều.\n", in: home)
    #expect(try home.soxa("guide", "import", path).status == 1)
    let kept = try home.read([Answer].self, "guide", "import", path, "--number", "5/QĐ-UBND")
    #expect(kept.map(\.number) == ["5/QĐ-UBND"])
    #expect(kept[0].type == "")
    #expect(try home.done(["guide", "--number", "5/QĐ-UBND"]).contains("5/QĐ-UBND"))
  }
}
