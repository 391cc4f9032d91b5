import Records
import Testing

@Suite struct EscalationTests {
  typealias Fields = Escalation.Fields

  @Test func isOfficialOnceALetterNumberStands() {
    #expect(!Escalation.example().isOfficial)
    #expect(Escalation.example().with { $0.letterNumber = "45/CV-UBND" }.isOfficial)
  }

  @Test func asksForRequestAndAddressee() {
    #expect(Escalation.example().problems.isEmpty)
    #expect(
      Escalation.example().with { $0.request = "" }.problems == [.missing(Fields.request.label)])
    #expect(
      Escalation.example().with { $0.addressee = "" }.problems
        == [.missing(Fields.addressee.label)])
    let long = Escalation.example().with { $0.request = String(repeating: "ữ", count: 121) }
    #expect(long.problems == [.tooLong(Fields.request.label, count: 121, limit: 120)])
  }

  @Test func isNotAnsweredBeforeItWasSent() {
    let escalation = Escalation.example().with { $0.sentAt = .noon }
    #expect(escalation.with { $0.answeredOn = .on("2026-11-21") }.problems.isEmpty)
    #expect(
      escalation.with { $0.answeredOn = .on("2026-11-20") }.problems
        == [.order(first: Fields.sentAt.label, second: Fields.answeredOn.label)])
  }

  @Test func needsANumberForAPaperAndNoneForACall() {
    #expect(Escalation.example().missing(for: .sent) == [Fields.letterNumber.label])
    #expect(Escalation.example(channel: .phone).missing(for: .sent).isEmpty)
    #expect(Escalation.example(channel: .package).missing(for: .sent).isEmpty)
  }

  @Test func needsTheDayOfAnAnswerAndTheReasonOfARefusal() {
    #expect(Escalation.example().missing(for: .answered) == [Fields.answeredOn.label])
    #expect(Escalation.example().missing(for: .refused) == [Fields.refusalReason.label])
    #expect(Escalation.example().missing(for: .closed) == [Fields.outcome.label])
  }

  @Test func survivesTheLedgerWhole() {
    let escalation = Escalation.example(state: .answered, channel: .mail).with {
      $0.incident = .number(1)
      $0.detail = "Đã làm việc với nhà trường"
      $0.copyTo = "Cụm trưởng Cụm 1"
      $0.ground = "80/2017/NĐ-CP"
      $0.dueOn = .on("2026-12-04")
      $0.dueRule = EscalationDuties.answerRule
      $0.letterNumber = "45/CV-UBND"
      $0.letterDate = .on("2026-11-20")
      $0.sentAt = .noon
      $0.reply = "Đồng ý"
      $0.answeredOn = .on("2026-11-25")
      $0.onwardOf = .number(51)
    }
    #expect(Escalation(id: escalation.id, values: escalation.values) == escalation)
  }
}
