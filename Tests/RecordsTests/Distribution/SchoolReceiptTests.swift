import Ledger
import Records
import Testing

/// What may be said of a document that was sent to schools.
@Suite struct SchoolReceiptTests {
  private let sent = Day.on("2026-11-16")
  private let today = Day.on("2026-11-21")

  private let sending = Identifier<Distribution>(
    RecordID(kind: Kind.distribution, officialCode: "1"))
  private let school = Identifier<Institution>(RecordID(kind: Kind.institution, officialCode: "1"))
  private let other = Identifier<Institution>(RecordID(kind: Kind.institution, officialCode: "2"))

  private func receipt(received: Day?, read: Day?) -> SchoolReceipt {
    var receipt = SchoolReceipt(of: sending, by: school)
    receipt.receivedOn = received
    receipt.readOn = read
    return receipt
  }

  private func problems(received: Day?, read: Day?) -> Int {
    receipt(received: received, read: read).problems(sentOn: sent, today: today).count
  }

  @Test func nobodyReceivesBeforeItIsSent() {
    #expect(problems(received: .on("2026-11-15"), read: nil) == 1)
    #expect(problems(received: sent, read: nil) == 0)
  }

  @Test func nobodyReadsBeforeReceivingOrTomorrow() {
    #expect(problems(received: today, read: .on("2026-11-20")) == 1)
    #expect(problems(received: sent, read: .on("2026-11-22")) == 1)
    #expect(problems(received: sent, read: today) == 0)
  }

  @Test func aLongQuestionIsRefused() {
    var long = receipt(received: nil, read: nil)
    long.question = String(repeating: "a", count: SchoolReceipt.questionLimit)
    #expect(long.problems(sentOn: sent, today: today).isEmpty)
    long.question += "a"
    #expect(long.problems(sentOn: sent, today: today).count == 1)
  }

  @Test func twoCopiesNoteTheSameReceipt() {
    let one = SchoolReceipt(of: sending, by: school)
    #expect(one.id == SchoolReceipt(of: sending, by: school).id)
    #expect(one.id != SchoolReceipt(of: sending, by: other).id)
  }

  @Test(arguments: [(0, true), (1, false)])
  func isLateOnlyAfterItsDayAndWhileSomebodyHasNotRead(_ days: Int, _ expected: Bool) {
    let count = ReceiptCount(sent: 3, received: 3, read: 2, questions: 0)
    let due = today.adding(days: days - 1)
    #expect(count.isLate(dueOn: due, on: today) == expected)
    let all = ReceiptCount(sent: 3, received: 3, read: 3, questions: 0)
    #expect(!all.isLate(dueOn: due, on: today))
    #expect(!count.isLate(dueOn: nil, on: today))
  }

  @Test func aSendingNeedsItsDayInOrder() {
    var paper = Distribution(id: sending, document: "80/2017/NĐ-CP")
    #expect(paper.problems(today: today).count == 1)
    paper.sentOn = today
    #expect(paper.problems(today: today).isEmpty)
    paper.dueOn = today.adding(days: -1)
    #expect(paper.problems(today: today).count == 1)
    paper.sentOn = today.adding(days: 1)
    #expect(paper.problems(today: today).count == 2)
  }

  @Test func nothingIsSentAfterItWasReceived() {
    var paper = Distribution(id: sending, document: "80/2017/NĐ-CP")
    paper.sentOn = today
    let early = receipt(received: today.adding(days: -1), read: nil)
    #expect(paper.problems(today: today, receipts: [early]).count == 1)
    #expect(paper.problems(today: today, receipts: [receipt(received: today, read: nil)]).isEmpty)
  }
}
