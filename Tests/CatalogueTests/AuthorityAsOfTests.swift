import Catalogue
import Records
import Testing

/// What the table of authority answers on the day before a ground changes and on the day itself.
@Suite struct AuthorityAsOfTests {
  struct Case: Sendable, CustomStringConvertible {
    let code: String
    let day: String
    let state: RuleStanding.State
    let since: String?
    /// What ended the ground or what it waits for; nil where ``state`` says it all.
    let because: String?

    init(
      _ code: String, _ day: String, _ state: RuleStanding.State, _ since: String? = nil,
      _ because: String? = nil
    ) {
      self.code = code
      self.day = day
      self.state = state
      self.since = since
      self.because = because
    }

    var description: String { "\(code) \(day): \(state.rawValue)" }
  }

  /// Articles 6 and 12 of Decree 142/2025/NĐ-CP ceased on 15 March 2026 by Decree 66/2026/NĐ-CP.
  static let ended: [Case] = ["A011", "A012", "A025"].flatMap { code in
    [
      Case(code, "2025-06-30", .notYet, "2025-07-01", "142/2025/NĐ-CP"),
      Case(code, "2025-07-01", .holds), Case(code, "2026-03-14", .holds),
      Case(code, "2026-03-15", .lapsed, "2026-03-15", "66/2026/NĐ-CP"),
    ]
  }

  static let others: [Case] = [
    Case("A001", "2025-05-01", .notYet, "2025-07-01", "142/2025/NĐ-CP"),
    Case("A001", "2025-06-30", .notYet, "2025-07-01", "142/2025/NĐ-CP"),
    Case("A001", "2025-07-01", .holds), Case("A001", "2026-03-15", .holds),
    Case("A063", "2026-03-15", .holds),
    Case("A046", "2026-05-09", .holds),
    Case("A046", "2026-05-10", .lapsed, "2026-05-10", "15/2026/TT-BGDĐT"),
    Case("A047", "2026-01-01", .lapsed, "2026-01-01", "123/2025/QH15"),
    Case("A042", "2026-05-09", .notYet, "2026-05-10", "15/2026/TT-BGDĐT"),
    Case("A042", "2026-05-10", .draft),
    Case("A054", "2026-03-15", .noDocument),
    // One of its grounds has no day of effect.
    Case("A047", "2025-12-31", .unsure),
    // Its ground is older; the power came to the commune with the end of the districts.
    Case("A006", "2025-06-30", .notYet, "2025-07-01", "Chủ tịch UBND huyện"),
    Case("A006", "2025-07-01", .holds),
    Case("A083", "2025-06-30", .notYet, "2025-07-01", "Phòng GD&ĐT"),
    Case(
      "A076", "2025-06-30", .notYet, "2025-07-01", "Trưởng phòng GD&ĐT cấp huyện quyết định"),
    Case("A076", "2025-07-01", .unsure),
    // A decree of 2026 without a day of issue cannot have held in 2025.
    Case("A032", "2025-08-01", .notYet, nil, "93/2026/NĐ-CP"),
  ]

  @Test(arguments: ended + others) func answersAsTheGroundStands(_ expected: Case) throws {
    let tables = try Shipped.tables()
    let rule = try #require(tables.authority.first { $0.code.rawValue == expected.code })
    let day = try #require(Day(iso: expected.day))
    let standing = Self.standing(of: rule, on: day, tables)
    #expect(standing.state == expected.state, "\(standing.sentence?.vietnamese ?? "")")
    #expect(standing.since?.iso == expected.since)
    if let because = expected.because {
      #expect(standing.reason?.vietnamese == because)
    }
  }

  /// Before 1 July 2025 nothing is decided by the commune but what laws of long standing give it.
  @Test func namesNoCommuneBeforeTheTwoLevels() throws {
    let tables = try Shipped.tables()
    let day = try #require(Day(iso: "2025-05-01"))
    let bodies: Set<DecidingBody> = [.communeCommittee, .communeChair, .communeOffice]
    let held = tables.authority.filter { rule in
      bodies.contains(rule.decider) && Self.standing(of: rule, on: day, tables).applies == true
    }
    #expect(
      held.map(\.code.rawValue) == [
        "A061", "A077", "A082", "A094", "A095", "A097", "A098", "A099", "A104",
      ])
  }

  private static func standing(
    of rule: AuthorityRule, on day: Day, _ tables: CatalogueTables
  ) -> RuleStanding {
    RuleStanding(of: rule, on: day) { number in
      guard let document = tables.documents.first(where: { $0.number == number }) else {
        return nil
      }
      let relations = tables.relations.filter { $0.to == number }
      return DocumentStatus(of: document, on: day, relations: relations) { from in
        tables.documents.first { $0.number == from }?.issuedOn
      }
    }
  }
}
