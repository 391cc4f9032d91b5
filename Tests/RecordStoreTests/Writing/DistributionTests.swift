import Ledger
import Records
import TestSupport
import Testing

/// Documents handed to schools, with what each school said.
@Suite struct DistributionTests {
  private let register: TestRegister
  private let id = Identifier<Distribution>.sample(500)
  private let schools = [1, 2, 3].map { Identifier<Institution>.sample(UInt64($0)) }

  init() throws {
    register = try TestRegister()
    for (index, name) in ["Tiểu học An Hòa", "Mầm non Ánh Dương", "THCS Bình Minh"].enumerated() {
      var school = Institution(
        id: schools[index], name: name, level: .primary, communeCode: TestRegister.communeCode)
      school.lastConfirmedOn = .sample(2026, 11, 1)
      try register.write(.institution(.add(school)))
    }
  }

  private func sending(due: Day?) -> Distribution {
    var sending = Distribution(id: id, document: "80/2017/NĐ-CP")
    sending.sentOn = .sample(2026, 11, 16)
    sending.dueOn = due
    return sending
  }

  private func send(due: Day? = nil) throws {
    try register.write(.distribution(.send(sending(due: due), to: schools)))
  }

  private func sheet() throws -> DistributionSheet {
    try #require(try register.reader.distribution(id))
  }

  private func note(_ school: Int, _ change: (inout SchoolReceipt) -> Void) throws {
    var receipt = SchoolReceipt(of: id, by: schools[school - 1])
    change(&receipt)
    try register.write(.distribution(.note([receipt])))
  }

  @Test func everySchoolStandsByNameWithNothingSaid() throws {
    try send()
    let sheet = try sheet()
    #expect(
      sheet.schools.map(\.name) == ["Mầm non Ánh Dương", "THCS Bình Minh", "Tiểu học An Hòa"])
    #expect(sheet.count == ReceiptCount(sent: 3, received: 0, read: 0, questions: 0))
    #expect(sheet.title != nil)
  }

  @Test func whatWasReadWasReceived() throws {
    try send()
    try note(2) { $0.readOn = .sample(2026, 11, 18) }
    let said = try #require(try sheet().schools.first { $0.id == .sample(2) }).receipt
    #expect(said.receivedOn == .sample(2026, 11, 18))
    #expect(try sheet().count == ReceiptCount(sent: 3, received: 1, read: 1, questions: 0))
  }

  @Test func sendingAgainKeepsWhatWasSaid() throws {
    try send()
    try note(1) { $0.readOn = .sample(2026, 11, 18) }
    try send(due: .sample(2026, 11, 30))
    #expect(try sheet().count.read == 1)
    #expect(try sheet().distribution.dueOn == .sample(2026, 11, 30))
  }

  @Test func aSchoolThatIsNotConcernedLeavesAndMayComeBack() throws {
    try send()
    try note(3) { $0.isWithdrawn = true }
    #expect(try sheet().schools.count == 2)
    try send()
    #expect(try sheet().schools.count == 3)
  }

  @Test func aClosedSchoolOrNoneIsRefused() throws {
    try register.write(
      .institution(.close(.sample(1), on: .sample(2026, 11, 1), decision: "1/QĐ-UBND")))
    #expect(throws: StoreError.self) { try send() }
    #expect(try register.reader.distribution(id) == nil)
    #expect(throws: StoreError.rule(.missing(SchoolReceipt.Fields.institution.label))) {
      try register.write(.distribution(.send(sending(due: nil), to: [])))
    }
  }

  @Test func countsThoseThatAreLate() throws {
    let due = Day.sample(2026, 11, 18)
    try send(due: due)
    #expect(try register.reader.lateDistributions(on: due) == 0)
    #expect(try register.reader.lateDistributions(on: due.adding(days: 1)) == 1)
    for school in 1...3 { try note(school) { $0.readOn = due } }
    #expect(try register.reader.lateDistributions(on: due.adding(days: 1)) == 0)
  }

  @Test func standsInTheListLatestFirstUntilItIsWithdrawn() throws {
    try send()
    var later = Distribution(id: .sample(501), document: "30/2020/NĐ-CP")
    later.sentOn = .sample(2026, 11, 20)
    try register.write(.distribution(.send(later, to: [.sample(1)])))
    let window = Window(.first, count: 10)
    #expect(
      try register.reader.distributions(window).rows.map(\.distribution.document)
        == ["30/2020/NĐ-CP", "80/2017/NĐ-CP"])
    #expect(try register.reader.distributions(of: "30/2020/NĐ-CP").map(\.count.sent) == [1])
    try register.write(.distribution(.withdraw(.sample(501), reason: "ghi nhầm")))
    #expect(try register.reader.distributions(window).rows.map(\.distribution.id) == [id])
    #expect(throws: StoreError.rule(.withdrawn(Distribution.title))) {
      var receipt = SchoolReceipt(of: .sample(501), by: .sample(1))
      receipt.readOn = .sample(2026, 11, 21)
      try register.write(.distribution(.note([receipt])))
    }
  }

  @Test func undoTakesTheWholeSendingBack() throws {
    try send()
    try register.write(.undo)
    #expect(try register.reader.distribution(id) == nil)
  }
}
