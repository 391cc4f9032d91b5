import Catalogue
import Records
import Testing

@Suite struct IncidentTableTests {
  let tables: CatalogueTables

  init() throws { tables = try Shipped.tables() }

  func clock(_ code: ClockRule.Code) throws -> ClockRule {
    try #require(tables.clocks.first { $0.code == code })
  }

  @Test func are23CategoriesInOrder() {
    #expect(
      tables.categories.map(\.code.rawValue).joined(separator: " ")
        == "BL XH MM SK DN GT TT NĐ DB TN CN AN MT NG XP TC DT TS TG CS DL TTx KH")
    #expect(
      tables.categories.map(\.defaultLevel)
        == [2, 4, 2, 4, 4, 3, 3, 3, 2, 3, 4, 3, 3, 2, 3, 2, 1, 2, 3, 2, 3, 2, 1])
  }

  @Test func carryTheirGroundsWithConfidence() throws {
    let abuse = try #require(tables.categories.first { $0.code == "XH" })
    #expect(abuse.bases.map(\.document) == ["102/2016/QH13", "56/2017/NĐ-CP"])
    let disease = try #require(tables.categories.first { $0.code == "DB" })
    #expect(disease.bases.allSatisfy { $0.confidence == .known && $0.note != nil })
    #expect(tables.categories.filter(\.bases.isEmpty).map(\.code) == ["MT", "KH"])
  }

  @Test func haveFourLevelsWithTriggers() {
    #expect(tables.levels.map(\.level) == [1, 2, 3, 4])
    #expect(tables.levels.map(\.triggers.count) == [3, 5, 4, 6])
    let borrowed = tables.levels.flatMap(\.triggers).filter { $0.document != nil }
    #expect(borrowed.map(\.code) == ["ill2", "death", "childAbuse", "poisoned50"])
  }

  @Test func tellEveryCategoryButOtherWhoMustKnow() {
    let must = tables.duties.filter { $0.strength == .must }
    let categories = tables.categories.map(\.code).filter { $0 != "KH" }
    #expect(Set(must.map(\.category)) == Set(categories))
    #expect(must.allSatisfy { $0.confidence != .proposal })
    let sourced = must.filter { $0.confidence == .sourced }
    #expect(Set(sourced.map(\.category)) == ["BL", "XH", "NĐ", "TN"])
  }

  @Test func letOneCallFulfilTheDutyOnAbuse() {
    let abuse = tables.duties.filter { $0.category == "XH" && $0.strength == .must }
    #expect(abuse.map(\.recipient) == ["td111", "ca_xa", "bvte", "ct_ubnd"])
    #expect(Set(abuse.map(\.anyOneOf)) == ["XH-1"])
    let voice = tables.duties.first { $0.category == "XH" && $0.recipient == "sogddt" }
    #expect(voice?.manner?.english == "by voice, without the child's name")
  }

  @Test func keepLegalClocksAndProposalsApart() {
    let legal = tables.clocks.filter { $0.basisKind == .law }
    let proposed = tables.clocks.filter { $0.basisKind == .default }
    #expect(legal.count + proposed.count == tables.clocks.count)
    #expect(proposed.count == 15)
    #expect(legal.allSatisfy { $0.document != nil && $0.code.rawValue.hasPrefix("L-") })
    #expect(proposed.allSatisfy { $0.document == nil && $0.code.rawValue.hasPrefix("P-") })
  }

  @Test(arguments: [
    ("L-XH-1", ClockRule.Limit.atOnce, Confidence.sourced),
    ("L-XH-3", .workingDays(5), .sourced), ("L-XH-4", .hours(12), .unsure),
    ("L-BL-1", .promptly, .sourced), ("L-ND-2", .hours(24), .sourced),
    ("L-ND-3", .atOnce, .sourced), ("L-DB-1", .hours(24), .known),
    ("L-DL-1", .workingDays(2), .sourced), ("L-DL-2", .days(15), .sourced),
    ("L-DL-3", .days(20), .sourced), ("L-DL-5", .hours(72), .known),
    ("L-KN-1", .days(30), .known), ("L-KN-2", .days(45), .known), ("L-TC-1", .days(30), .known),
    ("P-4-1", .minutes(30), .proposal), ("P-4-2", .hours(2), .proposal),
    ("P-3-1", .hours(1), .proposal), ("P-3-2", .endOfDay, .proposal),
    ("P-3-4", .workingDays(5), .proposal), ("P-2-1", .endOfDay, .proposal),
    ("P-2-2", .workingDays(2), .proposal), ("P-2-4", .workingDays(10), .proposal),
    ("P-1-2", .monthlyList, .proposal), ("P-KH-1", .hours(2), .proposal),
  ])
  func setTheLimit(code: String, limit: ClockRule.Limit, confidence: Confidence) throws {
    let rule = try clock(ClockRule.Code(code))
    #expect(rule.limit == limit)
    #expect(rule.confidence == confidence)
  }

  @Test func startNewClocksWhenFiftyArePoisoned() {
    func legal(_ level: Int, _ met: Set<SeverityTrigger.Code>) -> [String] {
      tables.clocks.filter {
        $0.basisKind == .law && $0.applies(to: ["NĐ"], level: level, met: met)
          && $0.condition == nil
      }.map(\.code.rawValue)
    }
    #expect(legal(3, ["ill2", "hospital"]) == ["L-ND-1", "L-ND-2"])
    #expect(legal(4, ["ill2", "hospital", "poisoned50"]) == ["L-ND-1", "L-ND-2", "L-ND-3"])
  }

  @Test func repeatFollowUpsUntilSettled() throws {
    #expect(try clock("P-4-3").recurrence == .init(every: 1, unit: .days))
    #expect(try clock("P-3-3").recurrence == .init(every: 2, unit: .days))
    #expect(try clock("P-2-3").recurrence == .init(every: 1, unit: .weeks))
    #expect(try clock("P-4-4").recurrence == nil)
  }

  @Test func showTheEmergencyNumbers() {
    #expect(tables.emergencyNumbers.map(\.number) == ["111", "113", "114", "115", "112"])
    #expect(tables.emergencyNumbers.filter { $0.confidence == .sourced }.map(\.number) == ["111"])
    let reached = tables.recipients.filter { $0.number != nil }.map(\.code)
    #expect(reached == ["td111", "pcccc", "cc115"])
  }
}
