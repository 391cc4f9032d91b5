import Records
import Testing

@Suite struct EscalationDutiesTests {
  static let friday = Moment.at("2026-08-28T15:00:00+07:00")

  private func duty(
    _ state: EscalationState, _ set: (inout Escalation) -> Void = { _ in }
  ) -> Duty? {
    let duties = EscalationDuties(
      escalation: Escalation.example(state: state).with(set), writtenAt: Self.friday,
      calendar: .nationalDay2026
    ).all
    #expect(duties.count <= 1)
    return duties.first
  }

  @Test(arguments: [EscalationState.draft, .forSignature, .returned])
  func isSentWithinFiveWorkingDays(state: EscalationState) {
    let duty = duty(state)
    #expect(duty?.rule == "E-send")
    #expect(duty?.due == Day.on("2026-09-09").end)
    #expect(duty?.basisKind == .default)
    #expect(duty?.confidence == .proposal)
  }

  /// A request goes out before the day on which it is to be answered.
  @Test func isSentBeforeTheAnswerIsDue() {
    let early = duty(.draft) { $0.dueOn = .on("2026-08-31") }
    #expect(early?.rule == "E-send" && early?.due == Day.on("2026-08-31").end)
    #expect(early?.explanation.map(\.vietnamese) == ["Hạn do cán bộ đặt: 31/08/2026"])
    let late = duty(.draft) { $0.dueOn = .on("2026-10-30") }
    #expect(late?.due == Day.on("2026-09-09").end)
  }

  @Test func expectsAnAnswerTenWorkingDaysAfterSending() {
    let duty = duty(.sent) { $0.sentAt = Self.friday }
    #expect(duty?.rule == "E-answer")
    #expect(duty?.due == Day.on("2026-09-16").end)
    #expect(
      duty?.explanation.first?.vietnamese == "Tính từ khi gửi: 15:00 28/08/2026")
    #expect(duty?.explanation.last?.vietnamese == "Hạn cuối: 23:59 16/09/2026")
    let count = EscalationDuties.expectedAnswer(
      sentOn: Self.friday.day, calendar: .nationalDay2026)
    #expect(count.end == .on("2026-09-16"))
  }

  @Test func keepsADayThatTheOfficerSet() {
    let duty = duty(.accepted) {
      $0.sentAt = Self.friday
      $0.dueOn = .on("2026-09-04")
    }
    #expect(duty?.due == Day.on("2026-09-04").end)
    #expect(duty?.basisKind == .commune)
    #expect(duty?.explanation.map(\.vietnamese) == ["Hạn do cán bộ đặt: 04/09/2026"])
  }

  @Test func saysWhichTaskGaveTheDay() {
    let duty = duty(.sent) {
      $0.dueOn = .on("2026-09-25")
      $0.dueRule = "A001"
    }
    #expect(duty?.explanation.first?.vietnamese.contains("A001") == true)
  }

  @Test func isAppliedWithinFiveWorkingDaysOfTheAnswer() {
    #expect(duty(.answered) { $0.answeredOn = .on("2026-09-10") }?.due == Day.on("2026-09-17").end)
    #expect(duty(.refused)?.rule == "E-close")
  }

  @Test func owesNothingWhenItIsOver() {
    #expect(duty(.closed) == nil)
    #expect(duty(.revoked) == nil)
    #expect(duty(.sent) { $0.isWithdrawn = true } == nil)
  }
}
