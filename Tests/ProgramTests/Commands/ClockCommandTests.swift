import Foundation
import TestSupport
import Testing

/// `soxa clock` and `soxa incident numbers`, on a practice register.
@Suite struct ClockCommandTests {
  private struct Clock: Decodable {
    struct Version: Decodable {
      let from: String
      let isOff: Bool
      let unit: String
      let count: Int?
      let basis: String
    }
    let code: String
    let isUsed: Bool
    let isLaw: Bool
    let count: Int?
    let unit: String?
    let basis: String?
    let versions: [Version]
  }

  private func clock(_ home: ScratchHome, _ code: String) throws -> Clock {
    try home.read(Clock.self, "clock", "show", code)
  }

  @Test func aProposalIsChangedSwitchedOffAndGivenBack() throws {
    let home = try ScratchHome.practising()
    #expect(try clock(home, "p-3-1").count == 1)
    _ = try home.done(
      "clock", "set", "P-3-1", "--limit", "30", "--unit", "minutes", "--basis", "province",
      "--document", "1234/SGDĐT-VP", "--issued", "05/11/2026")
    let changed = try clock(home, "P-3-1")
    #expect(changed.count == 30)
    #expect(changed.unit == "minutes")
    #expect(changed.basis == "province")
    #expect(changed.versions.count == 1)
    let text = try home.done("clock", "show", "P-3-1")
    #expect(text.contains("1234/SGDĐT-VP ngày 05/11/2026"))
    #expect(text.contains("Danh mục ghi: 1 giờ [đề xuất của phần mềm]"))
    _ = try home.done("clock", "set", "P-3-1", "--off", "--basis", "default")
    #expect(try !clock(home, "P-3-1").isUsed)
    _ = try home.done("clock", "withdraw", "P-3-1", "nhầm")
    #expect(try clock(home, "P-3-1").versions.isEmpty)
    let again = try home.soxa("clock", "withdraw", "P-3-1", "nhầm")
    #expect(again.status == 1)
  }

  @Test func lawIsOnlyTightened() throws {
    let home = try ScratchHome.practising()
    let weaker = try home.soxa("clock", "set", "L-ND-2", "--limit", "48")
    #expect(weaker.status == 1)
    #expect(weaker.errors.contains("Pháp luật quy định: 24 giờ"))
    #expect(try home.soxa("clock", "set", "L-ND-2", "--off").status == 1)
    _ = try home.done("clock", "set", "L-ND-2", "--limit", "12")
    let law = try clock(home, "L-ND-2")
    #expect(law.count == 12)
    #expect(law.isLaw)
    #expect(law.basis == "law")
  }

  @Test func aRuleOfThisPlaceIsAddedAndListed() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "clock", "add", "Nhắn nhóm cụm", "--limit", "1", "--unit", "hours", "--tell", "sogddt",
      "--category", "BL", "--lowest", "2")
    let all = try home.read([Clock].self, "clock", "list")
    #expect(all.last?.code.hasPrefix("X-") == true)
    #expect(all.last?.basis == "default")
    let unknown = try home.soxa("clock", "add", "Gọi", "--limit", "1", "--tell", "ai_do")
    #expect(unknown.status == 1)
    #expect(try home.soxa("clock", "add", "Gọi", "--unit", "hours").status == 1)
    #expect(try home.soxa("clock", "show", "Q-9").status == 1)
  }

  private struct Numbers: Decodable {
    struct Category: Decodable {
      let code: String
      let total: Int
    }
    struct Share: Decodable {
      let impossible: Int
      let percentInTime: Int?
    }
    let period: String
    let total: Int
    let categories: [Category]
    let fromPressBeforeSchool: Int
    let law: Share
  }

  @Test func numbersAreCountedForAPeriod() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "incident", "log", "--title", "Xô xát", "--category", "BL", "--level", "2")
    let numbers = try home.read(Numbers.self, "incident", "numbers")
    #expect(numbers.total == 1)
    #expect(numbers.categories.map(\.code) == ["BL"])
    #expect(numbers.fromPressBeforeSchool == 0)
    let text = try home.done("incident", "numbers")
    #expect(text.contains("0/1 vụ việc (0%) biết qua báo chí, mạng xã hội"))
    #expect(!text.contains("Xô xát"))
    let year = try home.read(Numbers.self, "incident", "numbers", "--year", "2019-2020")
    #expect(year.total == 0)
    #expect(year.period == "2019-2020")
    #expect(try home.soxa("incident", "numbers", "--year", "q4/2026").status == 64)
    #expect(
      try home.soxa("incident", "numbers", "--month", "11", "--quarter", "q4").status == 64)
  }

  @Test func numbersAreWrittenAsAReport() throws {
    let home = try ScratchHome.practising()
    let path = TestRegister.newFolder() + ".txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try home.done("incident", "numbers", "--quarter", "q3/2026", "--out", path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("quý III/2026"))
  }
}
