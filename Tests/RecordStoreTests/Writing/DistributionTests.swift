import Ledger
import Records
import Testing

@testable import RecordStore

/// Documents handed to schools, with what each school said.
@Suite struct DistributionTests {
  private let register: ScratchRegister
  private let id = Identifier<Distribution>(RecordID(high: 20, low: 500))
  private let schools = [1, 2, 3].map {
    Identifier<Institution>(RecordID(high: 6, low: UInt64($0)))
  }

  init() throws {
    register = try ScratchRegister(start: Moment(Self.day("2026-11-21"), .midnight))
    for (index, name) in ["Tiểu học An Hòa", "Mầm non Ánh Dương", "THCS Bình Minh"].enumerated() {
      var school = Institution(
        id: schools[index], name: name, level: .primary, communeCode: "16813")
      school.lastConfirmedOn = Self.day("2026-11-01")
      try register.write(.institution(.add(school)))
    }
  }

  private static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("No day: \(iso)") }
    return day
  }

  private func sending(due: Day?) -> Distribution {
    var sending = Distribution(id: id, document: "80/2017/NĐ-CP")
    sending.sentOn = Self.day("2026-11-16")
    sending.dueOn = due
    return sending
  }

  private func send(due: Day? = nil) throws {
    try register.write(.distribution(.send(sending(due: due), to: schools)))
  }

  private func sheet() throws -> DistributionSheet {
    try #require(try register.store.reader.distribution(id))
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
    try note(2) { $0.readOn = Self.day("2026-11-18") }
    let said = try #require(try sheet().schools.first { $0.id == schools[1] }).receipt
    #expect(said.receivedOn == Self.day("2026-11-18"))
    #expect(try sheet().count == ReceiptCount(sent: 3, received: 1, read: 1, questions: 0))
  }

  @Test func sendingAgainKeepsWhatWasSaid() throws {
    try send()
    try note(1) { $0.readOn = Self.day("2026-11-18") }
    try send(due: Self.day("2026-11-30"))
    #expect(try sheet().count.read == 1)
    #expect(try sheet().distribution.dueOn == Self.day("2026-11-30"))
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
      .institution(.close(schools[0], on: Self.day("2026-11-01"), decision: "1/QĐ-UBND")))
    #expect(throws: StoreError.self) { try send() }
    #expect(try register.store.reader.distribution(id) == nil)
    #expect(throws: StoreError.rule(.missing(SchoolReceipt.Fields.institution.label))) {
      try register.write(.distribution(.send(sending(due: nil), to: [])))
    }
  }

  @Test func countsThoseThatAreLate() throws {
    let due = Self.day("2026-11-18")
    try send(due: due)
    #expect(try register.store.reader.lateDistributions(on: due) == 0)
    #expect(try register.store.reader.lateDistributions(on: due.adding(days: 1)) == 1)
    for school in 1...3 { try note(school) { $0.readOn = due } }
    #expect(try register.store.reader.lateDistributions(on: due.adding(days: 1)) == 0)
  }

  @Test func standsInTheListLatestFirstUntilItIsWithdrawn() throws {
    try send()
    let other = Identifier<Distribution>(RecordID(high: 20, low: 501))
    var later = Distribution(id: other, document: "30/2020/NĐ-CP")
    later.sentOn = Self.day("2026-11-20")
    try register.write(.distribution(.send(later, to: [schools[0]])))
    let window = Window(.first, count: 10)
    #expect(
      try register.store.reader.distributions(window).rows.map(\.distribution.document)
        == ["30/2020/NĐ-CP", "80/2017/NĐ-CP"])
    #expect(try register.store.reader.distributions(of: "30/2020/NĐ-CP").map(\.count.sent) == [1])
    try register.write(.distribution(.withdraw(other, reason: "ghi nhầm")))
    #expect(try register.store.reader.distributions(window).rows.map(\.distribution.id) == [id])
    #expect(throws: StoreError.rule(.withdrawn(Distribution.title))) {
      var receipt = SchoolReceipt(of: other, by: schools[0])
      receipt.readOn = Self.day("2026-11-21")
      try register.write(.distribution(.note([receipt])))
    }
  }

  @Test func undoTakesTheWholeSendingBack() throws {
    try send()
    try register.write(.undo)
    #expect(try register.store.reader.distribution(id) == nil)
  }
}
