import Ledger
import Testing

@testable import Records

/// What may be said of papers that go out and come in.
@Suite struct OutgoingPaperTests {
  private let today = Day(iso: "2026-11-21") ?? .first

  private func paper() -> OutgoingPaper {
    var paper = OutgoingPaper(
      id: Identifier(RecordID(high: 32, low: 1)), abstract: "Báo cáo: Kết quả xử lý")
    paper.symbol = "BC-UBND"
    return paper
  }

  @Test func aNumberIsWrittenAsPapersWriteIt() {
    var paper = paper()
    #expect(paper.numberAndSymbol == nil)
    paper.number = 7
    #expect(paper.numberAndSymbol == "07/BC-UBND")
    paper.number = 123
    #expect(paper.numberAndSymbol == "123/BC-UBND")
  }

  @Test func aPaperIsSignedBeforeItIsNumbered() {
    for state in OutgoingPaperState.allCases {
      #expect(state.successors.contains(.numbered) == (state == .signed), "\(state)")
    }
    #expect(OutgoingPaperState.returned.successors == [.forSignature])
    #expect(OutgoingPaperState.sent.successors.isEmpty)
  }

  @Test func eachStateAsksForItsOwn() {
    var paper = paper()
    paper.state = .returned
    #expect(paper.problems(today: today) == [.missing(OutgoingPaper.Fields.returnReason.label)])
    paper.state = .numbered
    #expect(
      paper.problems(today: today) == [
        .missing(OutgoingPaper.Fields.number.label), .missing(OutgoingPaper.Fields.issuedOn.label),
      ])
    paper.number = 7
    paper.issuedOn = today.adding(days: 1)
    #expect(paper.problems(today: today) == [.inFuture(OutgoingPaper.Fields.issuedOn.label)])
    paper.issuedOn = today
    paper.state = .sent
    #expect(paper.problems(today: today) == [.missing(OutgoingPaper.Fields.sentOn.label)])
    paper.sentOn = today.adding(days: -1)
    #expect(
      paper.problems(today: today) == [
        .order(
          first: OutgoingPaper.Fields.issuedOn.label, second: OutgoingPaper.Fields.sentOn.label)
      ])
    paper.sentOn = today
    #expect(paper.problems(today: today).isEmpty)
  }

  @Test func theRegistersHaveTheColumnsOfTheDecree() {
    var sent = paper()
    sent.number = 7
    sent.issuedOn = today
    #expect(sent.registerCells.count == PaperRegister.out.columns.count)
    #expect(PaperRegister.out.columns.count == 10)
    #expect(sent.registerCells.prefix(2) == ["07/BC-UBND", "21/11/2026"])
    let came = IncomingPaper(
      id: Identifier(RecordID(high: 35, low: 1)), arrivedOn: today, abstract: "Công văn")
    #expect(came.registerCells.count == PaperRegister.incoming.columns.count)
    #expect(PaperRegister.incoming.columns.count == 10)
    #expect(came.handlingCells.count == PaperRegister.handling.columns.count)
    #expect(PaperRegister.handling.columns.count == 7)
  }

  @Test func whatCameNeedsAnAuthorAndIsLateUntilItIsAnswered() {
    var came = IncomingPaper(
      id: Identifier(RecordID(high: 35, low: 1)), arrivedOn: today, abstract: "Công văn")
    #expect(came.problems(today: today) == [.missing(IncomingPaper.Fields.author.label)])
    came.author = "Sở GD&ĐT"
    #expect(came.problems(today: today).isEmpty)
    came.dueOn = today.adding(days: -1)
    #expect(came.isLate(on: today))
    came.answer = "12/BC-UBND"
    #expect(!came.isLate(on: today))
    came.issuedOn = today.adding(days: 1)
    #expect(came.problems(today: today).count == 2)
  }
}
