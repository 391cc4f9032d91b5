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

  private func incident(_ title: String, _ category: String, _ serial: UInt64) -> Incident {
    Incident(
      id: Identifier(RecordID(high: 8, low: serial)), category: category, level: .significant,
      title: title, learnedAt: Moment(Day(year: 2026, month: 3, day: 2) ?? .first, .midnight))
  }

  /// A school that opens without a licence is a matter of Decree 142/2025/NĐ-CP as a whole.
  @Test func namesOpenMattersOnlyOnce() throws {
    let register = try register()
    let open = incident("Cơ sở hoạt động chưa phép", "CS", 1)
    var other = incident("Xô xát", "BL", 2)
    other.furtherCategories = ["CS"]
    let apart = incident("Tai nạn giao thông", "GT", 3)
    for incident in [open, other, apart] { try register.write(.incident(.log(incident, nil))) }
    var decision = AuthorityOverride(
      task: "A011", decider: "UBND tỉnh", decisionNumber: "45/2026/QĐ-UBND")
    decision.decidedOn = Day(iso: "2026-03-02")
    try register.write(.authority(.save(decision)))
    var question = OwnQuestion(
      id: Identifier(RecordID(high: 9, low: 1)), question: "?", area: .legal)
    question.answer = "Theo Điều 12."
    question.grounds = [Ground(document: "142/2025/NĐ-CP", part: "Điều 12")]
    try register.write(.question(.save(question)))
    #expect(try drifts(register, "2026-03-14").isEmpty)
    let found = try drifts(register, "2026-03-15")
    let decree = try #require(found.first { $0.relation.to == "142/2025/NĐ-CP" })
    let targets = decree.items.map(\.target)
    #expect(Set(targets.prefix(2)) == [.incident(open.id), .incident(other.id)])
    #expect(targets.contains(.question(question.id)) && !targets.contains(.incident(apart.id)))
    #expect(Set(targets).count == targets.count)
    let local = try #require(decree.items.first { $0.target == .authority("A011") })
    #expect(local.title.vietnamese.hasPrefix("Phân cấp 45/2026/QĐ-UBND: "))
  }

  @Test func leavesOutWhatIsClosedOrWithdrawn() throws {
    let register = try register()
    let open = incident("Cơ sở hoạt động chưa phép", "CS", 1)
    try register.write(.incident(.log(open, nil)))
    try register.write(.incident(.withdraw(open.id, reason: "Ghi nhầm")))
    try register.write(.escalation(.withdraw(own, reason: "Ghi nhầm")))
    let found = try drifts(register, "2026-03-15")
    let targets = try #require(found.first { $0.relation.to == "142/2025/NĐ-CP" }).items
      .map(\.target)
    #expect(!targets.contains(.incident(open.id)) && !targets.contains(.escalation(own)))
  }

  @Test func readsTheTablesOnlyAfterAChange() throws {
    let register = try register()
    let reader = register.store.reader
    let before = Day(iso: "2026-03-14") ?? .first
    let after = Day(iso: "2026-03-15") ?? .first
    for _ in 0..<3 { #expect(try reader.drifts(on: before).isEmpty) }
    #expect(reader.drifted.readings == 1)
    let found = try reader.drifts(on: after)
    #expect(try reader.drifts(on: after) == found && reader.drifted.readings == 2)
    let seen = try #require(found.first { $0.relation.to == "142/2025/NĐ-CP" })
    try register.write(.driftLook(DriftLook(seen.relation, on: after)))
    #expect(try reader.drifts(on: after).count == found.count - 1)
    #expect(reader.drifted.readings == 3)
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
