import Ledger
import Records
import Testing

/// No day of a request says that something to come has happened.
@Suite struct EscalationDayTests {
  private let today = Day.on("2026-11-21")

  private func problems(_ change: (inout Escalation) -> Void) -> [RuleError] {
    var request = Escalation(
      id: Identifier(RecordID(high: 33, low: 9)), request: "Xin kinh phí",
      addresseeLevel: .department, addressee: "Sở")
    change(&request)
    return request.problems(today: today)
  }

  @Test func aDayToComeIsRefused() {
    let next = today.adding(days: 1)
    let changes: [(inout Escalation) -> Void] = [
      { $0.issue.raisedOn = next }, { $0.signing.signedOn = next }, { $0.answeredOn = next },
      { $0.ending.settledOn = next }, { $0.petition.toldOn = next },
    ]
    for change in changes { #expect(problems(change).count == 1) }
    #expect(problems { $0.answeredOn = today } == [])
  }
}
