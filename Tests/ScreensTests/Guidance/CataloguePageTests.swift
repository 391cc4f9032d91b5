import Records
import Screens
import TestSupport
import Testing

/// A newer catalogue from a file, on the screens.
@Suite struct CataloguePageTests {
  private static let page = Route.guidance(.catalogue)

  /// The clock of the tests stands before the day of the shipped catalogue.
  private func register() throws -> TestRegister {
    let clock = TestClock()
    clock.pass(minutes: 50 * 1440)
    return try TestRegister(clock: clock)
  }

  private func files(_ bytes: [UInt8]) -> TestFiles { TestFiles(["/tin/dm.txt": bytes]) }

  private func newer() throws -> TestFiles {
    files(
      try NewerCatalogue.bytes(
        version: "2027-01-05",
        [("documents.tsv", "2025-06-12\t2025-07-01", "2025-06-12\t2025-07-02")]))
  }

  @Test func asksForTheFile() throws {
    try expectSnapshot(ScreenRun(try register(), opening: Self.page, keys: "").last, "catalogue")
  }

  @Test func tellsEveryDifferenceFirst() throws {
    let run = ScreenRun(
      try register(), opening: Self.page, keys: "/tin/dm.txt<Enter>", files: try newer())
    #expect(run.last.contains("Văn bản: thêm 0, sửa"), "\(run.last)")
    #expect(run.last.contains("effective_on: 2025-07-01 → 2025-07-02"), "\(run.last)")
    #expect(run.last.contains("chưa có chữ ký"))
  }

  @Test func isTakenBySecondF2() throws {
    let register = try register()
    let once = ScreenRun(
      register, opening: Self.page, keys: "/tin/dm.txt<Enter><F2>", files: try newer())
    #expect(once.last.contains("F2 lần nữa"), "\(once.last)")
    #expect(try register.store.catalogueVersion() == Day(iso: "2026-11-22"))
    let run = ScreenRun(
      register, opening: Self.page, keys: "/tin/dm.txt<Enter><F2><F2>", files: try newer())
    #expect(try register.store.catalogueVersion() == Day(iso: "2027-01-05"), "\(run.last)")
  }

  @Test func marksWhatChangesUnderOwnWords() throws {
    let register = try register()
    var correction = DocumentCorrection(of: "142/2025/NĐ-CP", ground: "Công báo số 245")
    correction.effectiveOn = .sample(2026, 9, 1)
    try register.write(.correction(.save(correction)))
    let run = ScreenRun(
      register, opening: Self.page, keys: "/tin/dm.txt<Enter>", files: try newer())
    #expect(run.last.contains("142/2025/NĐ-CP [xã đã ghi khác"), "\(run.last)")
  }

  /// Another part is another relation: what was set aside comes back, and only there it is said.
  @Test(arguments: [
    ("nguồn khác", "2026-03-15\tĐiều 6\tsourced", "2026-03-16\tĐiều 6\tsourced", "giữ nguyên"),
    ("phần khác", "2026-03-15\tĐiều 6\tsourced", "2026-03-15\tĐiều 7\tsourced", "xem lại"),
  ])
  func tellsWhatBecomesOfARelationSetAside(
    _ name: String, _ old: String, _ new: String, _ words: String
  ) throws {
    let register = try register()
    let sheet = try register.reader.document(numbered: "143/2025/NĐ-CP", on: .sample(2026, 9, 1))
    let relation = try #require(sheet?.relationsIn.first { $0.kind == .partlyRepeals })
    var correction = DocumentCorrection(of: "143/2025/NĐ-CP", ground: "Công báo số 245")
    correction.setAside = [relation.mark]
    try register.write(.correction(.save(correction)))
    let bytes = try NewerCatalogue.bytes(version: "2027-01-05", [("relations.tsv", old, new)])
    let run = ScreenRun(
      register, opening: Self.page, columns: 150, rows: 60, keys: "/tin/dm.txt<Enter>",
      files: files(bytes))
    let lines = run.last.split(separator: "\n").filter { $0.contains("66/2026/NĐ-CP · ") }
    #expect(lines.count == 1 && lines.first?.contains(words) == true, "\(name): \(run.last)")
  }

  @Test func whatIsNoCatalogueIsRefusedWithItsReason() throws {
    let cases: [([UInt8], String)] = [
      (Array("xin chào\n".utf8), "Đây không phải tệp danh mục"),
      (Array(try NewerCatalogue.bytes(version: "2027-01-05").dropLast(300)), "Tệp bị cụt"),
      (try NewerCatalogue.bytes(version: "2026-11-22"), "sổ đang dùng bản ngày"),
      (try NewerCatalogue.bytes(version: "2030-01-01"), "mà hôm nay mới"),
    ]
    for (bytes, words) in cases {
      let run = ScreenRun(
        try register(), opening: Self.page, keys: "/tin/dm.txt<Enter>", files: files(bytes))
      #expect(run.last.contains(words), "\(run.last)")
    }
  }

  @Test func opensFromTheListOfDocuments() throws {
    let run = ScreenRun(try register(), opening: .guidance(.list), keys: "C")
    #expect(run.last.contains("Nhận danh mục mới"))
  }
}
