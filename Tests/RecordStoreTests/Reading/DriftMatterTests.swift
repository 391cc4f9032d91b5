import Ledger
import Records
import Testing

@testable import RecordStore

/// Tasks, letters and difficulties that rest on what ceased are named as long as they are open.
@Suite struct DriftMatterTests {
  private let lapsed = Ground(document: "142/2025/NĐ-CP", part: "Điều 12")

  private func register() throws -> ScratchRegister {
    let start = Moment(Day(year: 2026, month: 3, day: 2) ?? .first, .midnight)
    return try ScratchRegister(start: start)
  }

  private func targets(_ register: ScratchRegister) throws -> [SearchHit.Target] {
    try register.store.reader.drifts(on: Day(iso: "2026-03-15") ?? .first)
      .first { $0.relation.to == lapsed.document }?.items.map(\.target) ?? []
  }

  @Test func namesADifficultyByItsUnclearRule() throws {
    let register = try register()
    var difficulty = Escalation(
      id: Identifier(RecordID(high: 7, low: 1)), request: "Chưa rõ hồ sơ chuyển đổi",
      addresseeLevel: .department, addressee: "Sở GD&ĐT")
    difficulty.matter = .unclearRule
    difficulty.issue.unclear = [lapsed]
    try register.write(.escalation(.add(difficulty)))
    #expect(try targets(register).contains(.escalation(difficulty.id)))
    difficulty = try #require(
      try register.store.reader.escalation(difficulty.id)?.escalation)
    try register.write(.escalation(.withdraw(difficulty.id, reason: "Ghi nhầm")))
    #expect(try !targets(register).contains(.escalation(difficulty.id)))
  }

  @Test func namesAnOpenTaskAndALetterOnItsWay() throws {
    let register = try register()
    var task = CommuneTask(
      id: Identifier(RecordID(high: 7, low: 2)), content: "Thẩm định hồ sơ chuyển đổi")
    task.ground = "Điều 12 Nghị định 142/2025/NĐ-CP"
    try register.write(.task(.save(task, reason: nil)))
    var letter = OutgoingPaper(
      id: Identifier(RecordID(high: 7, low: 3)), abstract: "Công văn v/v chuyển đổi")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.letter.addressee = "Sở GD&ĐT"
    letter.letter.grounds = "Luật Nhà giáo\nĐiều 12 Nghị định số 142/2025/NĐ-CP ngày 12/6/2025"
    try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    #expect(try targets(register).contains(.task(task.id)))
    #expect(try targets(register).contains(.letter(letter.id)))
    task.settle(as: .done, on: Day(iso: "2026-03-02") ?? .first, product: "Tờ trình", because: "")
    try register.write(.task(.save(task, reason: nil)))
    #expect(try !targets(register).contains(.task(task.id)))
  }
}
