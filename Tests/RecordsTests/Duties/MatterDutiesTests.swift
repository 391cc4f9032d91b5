import Records
import Testing

/// The duties of difficulties and petitions, and what a reminder changes.
@Suite struct MatterDutiesTests {
  /// A Friday before a long weekend.
  static let friday = EscalationDutiesTests.friday

  private func duties(
    _ escalation: Escalation, remindedAt: Moment? = nil
  ) -> [Duty] {
    EscalationDuties(
      escalation: escalation, writtenAt: Self.friday, remindedAt: remindedAt,
      calendar: .nationalDay2026
    ).all
  }

  private let difficulty = MatterTests.difficulty().with { $0.issue.raisedOn = .on("2026-08-28") }
  private let petition = MatterTests.petition().with { $0.issue.raisedOn = .on("2026-08-28") }

  @Test func aDifficultyIsClassifiedInTwoWorkingDays() {
    let duty = duties(difficulty).first
    #expect(duty?.rule == "E-classify")
    #expect(duty?.due == Day.on("2026-09-04").end)
    #expect(duty?.basisKind == .default && duty?.confidence == .proposal)
  }

  @Test func aClassifiedOneIsSettledOrSentInFive() {
    let duty = duties(
      difficulty.with {
        $0.issue.area = .finance
        $0.issue.decider = .department
      }
    ).first
    #expect(duty?.rule == "E-send")
    #expect(duty?.due == Day.on("2026-09-09").end)
  }

  @Test func aReminderStartsTheAnswerAnew() {
    let sent = Escalation.example(state: .sent).with { $0.sentAt = Self.friday }
    #expect(duties(sent).first?.due == Day.on("2026-09-16").end)
    let again = duties(sent, remindedAt: .at("2026-09-17T08:00:00+07:00")).first
    #expect(again?.rule == "E-answer" && again?.due == Day.on("2026-09-24").end)
    #expect(
      again?.explanation.first?.vietnamese.contains("từ lần đôn đốc gần nhất") == true)
    #expect(again?.confidence == .proposal)
  }

  @Test func anEarlyReminderShortensNothing() {
    let sent = Escalation.example(state: .sent).with { $0.sentAt = Self.friday }
    let due = Day.on("2026-09-16").end
    // Five working days from 9 September end on the 16th itself, from the 8th before it.
    #expect(duties(sent, remindedAt: .at("2026-09-08T08:00:00+07:00")).first?.due == due)
    #expect(duties(sent, remindedAt: .at("2026-09-09T08:00:00+07:00")).first?.due == due)
    #expect(
      duties(sent, remindedAt: .at("2026-09-10T08:00:00+07:00")).first?.due
        == Day.on("2026-09-17").end)
  }

  @Test func votersAreAnsweredByTheDayOfThePaper() {
    let limited = petition.with {
      $0.petition.limitOn = .on("2026-09-30")
      $0.petition.limitSource = "112/HĐND-VP"
    }
    let duty = duties(limited).first
    #expect(duty?.rule == "E-voters" && duty?.due == Day.on("2026-09-30").end)
    #expect(
      duty?.explanation.map(\.vietnamese) == ["Hạn 30/09/2026 theo 112/HĐND-VP"])
    #expect(duty?.basisKind == .commune)
  }

  @Test func withoutAPaperTenWorkingDaysAreProposed() {
    let duty = duties(petition).first
    #expect(duty?.due == Day.on("2026-09-16").end)
    #expect(duty?.confidence == .proposal)
  }

  @Test func aPetitionSentUpOwesBoth() {
    let sent = petition.with {
      $0.state = .sent
      $0.sentAt = Self.friday
      $0.addressee = "Sở GD&ĐT"
    }
    #expect(Set(duties(sent).map(\.rule)) == ["E-answer", "E-voters"])
  }

  @Test func whatIsBeingSettledIsAnsweredAgain() {
    let told = petition.with {
      $0.petition.toldOn = .on("2026-09-10")
      $0.petition.result = .beingSettled
    }
    #expect(duties(told).map(\.rule) == ["E-finish"])
    #expect(
      duties(told.with { $0.petition.result = .explained }).map(\.rule) == ["E-close"])
    #expect(duties(told.with { $0.state = .revoked }) == [])
  }

  @Test func whatIsSettledHereIsBroughtToItsEnd() {
    let settled = difficulty.with {
      $0.state = .settledHere
      $0.ending.settledOn = .on("2026-09-10")
    }
    #expect(duties(settled).first?.rule == "E-close")
    #expect(duties(settled).first?.due == Day.on("2026-09-17").end)
  }

  @Test func aRefusalAsksForTheWayOnward() {
    let refused = Escalation.example(state: .refused)
    #expect(
      duties(refused).first?.what.vietnamese.hasPrefix("Chuyển tiếp lên trên hoặc kết thúc")
        == true)
  }
}
