import Foundation
import TestSupport
import Testing

/// Corrections, time lines, changes and the catalogue as commands.
@Suite struct GuidanceCommandTests {
  private struct Document: Decodable {
    struct Correction: Decodable {
      let ground: String
      let effectiveOn: String?
      let setAside: [String]
    }

    let number: String
    let effectiveOn: String?
    let correction: Correction?
  }

  private struct Line: Decodable {
    struct Event: Decodable {
      let day: String?
      let what: String
      let isOwn: Bool
    }

    let number: String
    let events: [Event]
  }

  private struct News: Decodable {
    let since: String
    let isFirstLook: Bool
    let own: [Item]

    struct Item: Decodable { let what: String }
  }

  private struct Loaded: Decodable {
    let to: String
    let isTaken: Bool
  }

  private static let decree = "142/2025/NĐ-CP"

  private func document(_ home: ScratchHome) throws -> Document {
    try home.read(Document.self, "guide", "list", "--number", "142/2025")
  }

  @Test func aCorrectionIsWrittenChangedAndWithdrawn() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "guide", "correct", "142/2025", "--effective", "1/9/2026", "--ground", "Công báo số 245")
    #expect(try document(home).effectiveOn == "2026-09-01")
    #expect(try document(home).correction?.ground == "Công báo số 245")
    _ = try home.done(
      "guide", "correct", Self.decree, "--effective", "-", "--set-aside", "66/2026/NĐ-CP")
    let second = try document(home)
    #expect(second.effectiveOn == "2025-07-01" && second.correction?.setAside.count == 1)
    _ = try home.done("guide", "correct", Self.decree, "--withdraw", "ghi nhầm")
    #expect(try document(home).correction == nil)
    struct Check: Decodable { let isSound: Bool }
    #expect(try home.read(Check.self, "check").isSound)
  }

  @Test func aCorrectionWithoutAGroundIsRefused() throws {
    let home = try ScratchHome.practising()
    let finished = try home.soxa(["guide", "correct", Self.decree, "--effective", "1/9/2026"])
    #expect(finished.status == 1 && finished.errors.contains("Căn cứ còn trống"))
    let bare = try home.soxa([
      "guide", "correct", Self.decree, "--effective", "1/9/2026", "--ground", "Công báo",
    ])
    #expect(bare.status == 1 && bare.errors.contains("Căn cứ chưa có số hoặc ngày"))
    #expect(try document(home).correction == nil)
  }

  @Test func theTimeLineIsPrinted() throws {
    let home = try ScratchHome.practising()
    let line = try home.read(Line.self, "guide", "timeline", Self.decree)
    #expect(line.events.first?.what == "ban hành")
    #expect(line.events.contains { $0.day == "2026-03-15" && !$0.isOwn })
    let text = try home.done("guide", "timeline", "142/2025", "--on", "1/1/2026")
    #expect(text.contains("── 01/01/2026 · ngày đang xem · Còn hiệu lực ──"), "\(text)")
  }

  @Test func whatChangedIsPrinted() throws {
    let home = try ScratchHome.practising()
    #expect(try home.read(News.self, "guide", "changes").isFirstLook)
    _ = try home.done(
      "guide", "correct", Self.decree, "--remark", "Số 5", "--ground", "Công báo số 245")
    let news = try home.read(News.self, "guide", "changes", "--since", "1/3/2026")
    #expect(news.since == "2026-03-01" && news.own.count == 1)
  }

  @Test func aCatalogueIsExportedComparedAndTaken() throws {
    let home = try ScratchHome.practising()
    let file = home.path + "/dm.txt"
    #expect(try home.done("catalogue").contains("communes.tsv  "))
    #expect(try home.done("catalogue", "export", file).contains("SHA-256: "))
    #expect(try home.soxa(["catalogue", "export", file]).status == 1)
    let same = try home.soxa(["catalogue", "load", file, "--yes"])
    #expect(same.status == 1 && same.errors.contains("sổ đang dùng bản ngày"), "\(same.errors)")
  }

  @Test func aNewerCatalogueNeedsAYes() throws {
    let home = try ScratchHome(now: "2027-01-10T08:00:00+07:00")
    try home.done(
      "init", "--practice", "--commune", "16813", "--name", "Lầu Bá Xồng", "--post", "Chuyên viên")
    let file = home.path + "/dm.txt"
    try Data(
      NewerCatalogue.bytes(
        version: "2027-01-05",
        [("documents.tsv", "2025-06-12\t2025-07-01", "2025-06-12\t2025-07-02")])
    ).write(to: URL(fileURLWithPath: file))
    let asked = try home.soxa(["catalogue", "load", file])
    #expect(asked.status == 1 && asked.output.contains("2025-07-01 → 2025-07-02"))
    #expect(try home.read(Loaded.self, "catalogue", "load", file, "--dry-run").isTaken == false)
    #expect(try document(home).effectiveOn == "2025-07-01")
    #expect(try home.read(Loaded.self, "catalogue", "load", file, "--yes").to == "2027-01-05")
    #expect(try document(home).effectiveOn == "2025-07-02")
    #expect(try home.done("catalogue").contains("nhận từ tệp"))
  }
}
