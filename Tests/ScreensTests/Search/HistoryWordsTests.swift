import Ledger
import Records
import TestSupport
import Testing

/// Histories speak in words: no code, and no kind said twice.
@Suite struct HistoryWordsTests {
  private func values(_ record: RecordID, in register: TestRegister) throws -> [String: String] {
    let lines = try register.reader.history(of: record).compactMap { line in
      line.new.map { (line.field.vietnamese, $0.vietnamese) }
    }
    return Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }

  @Test func anIncidentNamesItsSchoolAndCategories() throws {
    let register = try CaseSamples.board()
    let words = try values(CaseSamples.incident.record, in: register)
    #expect(words["Cơ sở giáo dục"] == "Trường Tiểu học Sao Mai")
    #expect(words["Loại vụ việc"] == "BL Bạo lực học đường")
    #expect(words["Loại kèm theo"]?.hasPrefix("MM ") == true)
  }

  @Test func aLogLineAndADutyNameTheirIncident() throws {
    let register = try CaseSamples.board()
    let line = try values(Identifier<LogLine>.sample(200).record, in: register)
    #expect(line["Vụ việc"] == "VV-2026-0001")
    var completion = DutyCompletion(
      subject: CaseSamples.incident.record, rule: "N-gia_dinh", occurrence: 1)
    completion.doneAt = TestClock.start
    try register.write(.duty(completion))
    let words = try values(completion.id.record, in: register)
    #expect(words["Việc phải làm"] == "Báo Gia đình hoặc người đại diện")
    #expect(words["Của"] == "Vụ việc VV-2026-0001")
  }

  @Test func anEscalationSaysByWhichRuleItIsDue() throws {
    let register = try TestRegister()
    var escalation = Escalation.sample()
    escalation.dueOn = .sample(2026, 12, 4)
    escalation.dueRule = EscalationDuties.answerRule
    try register.write(.escalation(.add(escalation)))
    let words = try values(escalation.id.record, in: register)
    #expect(words["Cách tính hạn"] == "Đề xuất của phần mềm: 10 ngày làm việc")
  }

  @Test func aLocalDecisionNamesItsTask() throws {
    let register = try TestRegister()
    var decision = AuthorityOverride(
      task: "A001", decider: "UBND xã", decisionNumber: "45/2026/QĐ-UBND")
    decision.decidedOn = .sample(2026, 3, 2)
    try register.write(.authority(.save(decision)))
    let task = try #require(try register.reader.authorityRow("A001")).rule.task
    #expect(try values(decision.id.record, in: register)["Việc"] == task.vietnamese)
  }

  @Test func aCommuneAndItsClusterAreNamed() throws {
    let register = try TestRegister()
    let cluster = try #require(try register.reader.clusters().last)
    try register.write(.cluster(.save(cluster)))
    let membership = CommuneMembership(communeCode: "16813", cluster: cluster.id)
    try register.write(.cluster(.assign(membership)))
    let words = try values(membership.id.record, in: register)
    #expect(words["Mã xã"] == "Mường Xén")
    #expect(words["Cụm chuyên môn"] == "\(cluster.number)")
  }
}
