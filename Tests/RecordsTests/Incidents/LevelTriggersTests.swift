import Catalogue
import Records
import Testing

@Suite struct LevelTriggersTests {
  private func lowest(
    _ category: String = "KH", _ set: (inout Incident) -> Void
  ) -> Level {
    LevelTriggers.lowestLevel(of: Incident.example(category: category, level: .notice).with(set))
  }

  @Test(arguments: [
    (0, Level.notice), (1, .significant), (2, .serious), (49, .serious), (50, .verySerious),
    (412, .verySerious),
  ])
  func countsThePoisoned(ill: Int, level: Level) {
    #expect(lowest("NĐ") { $0.casualties.ill = ill } == level)
    let mixed = lowest("TTx") {
      $0.furtherCategories = ["NĐ"]
      $0.casualties.ill = ill
    }
    #expect(mixed == level)
  }

  /// The two thresholds are those of the rule on food poisoning; a wave of pink eye is none.
  @Test func countsTheIllOfAnEpidemicAsHarmedOnly() {
    #expect(lowest("DB") { $0.casualties.ill = 60 } == .significant)
  }

  @Test func takesDeathAbuseAndAMissingChildAsTheWorst() {
    #expect(lowest { $0.casualties.dead = 1 } == .verySerious)
    #expect(lowest { $0.casualties.missing = 1 } == .verySerious)
    #expect(lowest("XH") { _ in } == .verySerious)
    #expect(lowest("BL") { $0.furtherCategories = ["XH"] } == .verySerious)
  }

  @Test func takesHospitalAndHeavyInjuryAsSerious() {
    #expect(lowest { $0.casualties.hospitalised = 1 } == .serious)
    #expect(lowest { $0.casualties.heavilyInjured = 1 } == .serious)
    #expect(lowest { $0.casualties.lightlyInjured = 9 } == .significant)
    #expect(lowest { _ in } == .notice)
  }

  /// The program may only name triggers that the shipped table explains, each at its level.
  @Test func namesTriggersOfTheTable() throws {
    let worst = Incident.example(category: "NĐ").with {
      $0.furtherCategories = ["XH"]
      $0.casualties.dead = 1
      $0.casualties.missing = 1
      $0.casualties.ill = 50
      $0.casualties.hospitalised = 1
    }
    let shipped = try Shipped.tables().levels.flatMap(\.triggers)
    let levels = Dictionary(uniqueKeysWithValues: shipped.map { ($0.code, $0.level) })
    let met = LevelTriggers.met(by: worst)
    #expect(met.count == 7)
    #expect(met.allSatisfy { levels[$0] != nil })
    #expect(met.compactMap { levels[$0] }.max() == LevelTriggers.lowestLevel(of: worst).rawValue)
  }
}
