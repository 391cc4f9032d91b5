import Ledger
import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct CountdownTests {
  private let start = TestClock.start

  private func words(due: Moment?, after minutes: Int) -> String {
    let duty = Duty(
      subject: RecordID(high: 1, low: 1), subjectKind: Incident.kind, rule: "P",
      what: Phrase("Báo", "Tell"), strength: .must, limit: Phrase("ngay", "now"), start: start,
      due: due, reason: .set(Phrase("đặt", "set")), basisKind: .default, confidence: .proposal)
    return duty.countdown(at: start.adding(minutes: minutes)).vietnamese
  }

  @Test func countsUpWhereThereIsNoWaitingTime() {
    #expect(words(due: start, after: 35) == "đã 35 phút")
    #expect(words(due: nil, after: 35) == "đã 35 phút")
  }

  @Test func countsDownToTheMinute() {
    #expect(words(due: start.adding(minutes: 60), after: 35) == "còn 25 phút, đến 10:30")
    #expect(words(due: start.adding(minutes: 60), after: 60) == "còn 0 phút, đến 10:30")
    #expect(words(due: start.adding(minutes: 60), after: 61) == "quá 1 phút")
  }

  @Test func namesTheDayWhereItIsAnother() {
    #expect(
      words(due: start.adding(minutes: 24 * 60), after: 0) == "còn 24 giờ, đến 09:30 CN 22/11")
    #expect(words(due: start.day.end, after: 0) == "còn 14 giờ, hết hôm nay")
    #expect(
      words(due: start.day.adding(days: 2).end, after: 0) == "còn 2 ngày, hết T2 23/11")
  }
}
