import Ledger
import Records
import Testing

@testable import RecordStore

/// The real case: Articles 6 and 12 and Article 35(4)–(6) of Decree 142/2025/NĐ-CP ended on 15 March
/// 2026 by Decree 66/2026/NĐ-CP.
@Suite struct DriftReadingTests {
  private let own = Identifier<Escalation>(RecordID(high: 7, low: 1))
  private let other = Identifier<Escalation>(RecordID(high: 7, low: 2))

  private func escalation(_ id: Identifier<Escalation>, _ ground: String) -> Change {
    var escalation = Escalation(
      id: id, request: "Xin ý kiến", addresseeLevel: .department, addressee: "Sở GD&ĐT")
    escalation.ground = ground
    return .escalation(.add(escalation))
  }

  private func register() throws -> ScratchRegister {
    let start = Moment(Day(year: 2026, month: 3, day: 2) ?? .first, .midnight)
    let register = try ScratchRegister(start: start)
    try register.write(escalation(own, "Điều 12 Nghị định 142/2025/NĐ-CP"))
    try register.write(escalation(other, "khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP"))
    return register
  }

  private func drifts(_ register: ScratchRegister, _ iso: String) throws -> [Drift] {
    try register.store.reader.drifts(on: Day(iso: iso) ?? .first)
  }

  @Test func namesEverythingThatRestsOnTheEndedArticles() throws {
    let register = try register()
    #expect(try drifts(register, "2026-03-14").isEmpty)
    let found = try drifts(register, "2026-03-15")
    let decree = try #require(found.first { $0.relation.to == "142/2025/NĐ-CP" })
    #expect(decree.relation.from == "66/2026/NĐ-CP")
    let targets = decree.items.map(\.target)
    let expected: [SearchHit.Target] = [
      .escalation(own), .authority("A011"), .authority("A025"), .answer("Q016"), .answer("Q017"),
      .answer("Q041"),
    ]
    for target in expected { #expect(targets.contains(target), "\(target)") }
    #expect(!targets.contains(.escalation(other)))
    #expect(!targets.contains(.authority("A001")))
  }

  @Test(arguments: [
    (
      "khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP (khoản 2 Điều 9 Nghị định 125/2024/NĐ-CP)",
      ["142/2025/NĐ-CP@khoản 1 Điều 8"]
    ),
    ("Nghị định 142/2025/NĐ-CP, Nghị định 125/2024/NĐ-CP", ["142/2025/NĐ-CP"]),
    ("Luật Nhà giáo; theo Điều 6 Nghị định 142/2025/NĐ-CP.", ["142/2025/NĐ-CP@Điều 6"]),
    ("công văn của Sở", []),
  ])
  func readsTheGroundsThatASentenceNames(text: String, grounds: [String]) {
    let found = CitedGrounds.named(in: text, of: ["142/2025/NĐ-CP"])
    #expect(found.map(\.written) == grounds)
  }
}
