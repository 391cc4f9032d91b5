import TestSupport
import Testing

/// `soxa incident measure|site|people` and `soxa task`, on a practice register.
@Suite struct IncidentPartsCommandTests {
  private struct Task: Decodable {
    let id: String
    let content: String
    let state: String
    let product: String?
  }

  private struct Count: Decodable { let count: Int }

  private func logged() throws -> (ScratchHome, String) {
    let home = try ScratchHome.practising()
    let said = try home.done(
      "incident", "log", "--title", "Lũ vào sân trường", "--category", "TN", "--level", "2")
    let number = try #require(said.split(separator: " ").last { $0.hasPrefix("VV-") })
    return (home, number.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test func theSheetTellsMeasuresAndSitesWithTheirTotals() throws {
    let (home, number) = try logged()
    _ = try home.done(
      "incident", "measure", number, "Chuyển sách lên tầng 2", "--doer", "Hiệu trưởng", "--due",
      "+2")
    _ = try home.done(
      "incident", "site", number, "TH Tà Cạ", "--pupils", "312", "--damage",
      "Mái tôn; 120; m2; 18.000.000; đã kiểm")
    _ = try home.done("incident", "site", number, "Điểm Nhãn Lỳ", "--teaching", "van_hoc")
    let sheet = try home.done("incident", "show", number)
    #expect(sheet.contains("[ ] Chuyển sách lên tầng 2 · Hiệu trưởng · hạn "))
    #expect(
      sheet.contains("TH Tà Cạ · Nghỉ học · 312 học sinh · Mái tôn, 120 m2, 18.000.000 đ, đã kiểm"))
    #expect(
      sheet.contains(
        "1/2 điểm nghỉ học; 312 học sinh nghỉ; thiệt hại 18.000.000 đồng, đã kiểm 18.000.000"))
    // Teaching stopped at a site: the level rose.
    #expect(sheet.contains("Nghiêm trọng"))
  }

  @Test func peopleAreCountedUnlessAReasonIsGiven() throws {
    let (home, number) = try logged()
    #expect(try home.read(Count.self, "incident", "people", number).count == 0)
    #expect(try home.done("incident", "people", number).contains("0 người liên quan"))
  }

  @Test func aTaskIsWrittenListedAndSettled() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "task", "add", "Rà soát nhóm trẻ độc lập", "--due", "+3", "--owner", "Công an xã")
    let open = try home.read([Task].self, "task", "list")
    let task = try #require(open.first { $0.content == "Rà soát nhóm trẻ độc lập" })
    _ = try home.done("task", "settle", String(task.id.prefix(8)), "--product", "Biên bản 02/BB")
    let rest = try home.read([Task].self, "task", "list")
    #expect(!rest.contains { $0.id == task.id })
    let all = try home.read([Task].self, "task", "list", "--all")
    #expect(all.first { $0.id == task.id }?.product == "Biên bản 02/BB")
    let wrong = try home.soxa("task", "show", "ffffffff")
    #expect(wrong.status == 1)
  }
}
