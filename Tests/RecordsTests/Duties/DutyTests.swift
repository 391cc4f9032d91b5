import Ledger
import Records
import Testing

@Suite struct DutyTests {
  private func duty(
    due: Moment?, basis: ClockRule.BasisKind = .law,
    strength: RecipientDuty.Strength = .must, settled: Bool = false
  ) -> Duty {
    var completion = DutyCompletion(subject: RecordID(high: 1, low: 1), rule: "N", occurrence: 1)
    completion.excuse = settled ? "không an toàn" : ""
    let count = DueCount(
      from: Phrase("từ khi biết", "from learning"), start: .noon, limit: .promptly, due: due)
    return Duty(
      subject: RecordID(high: 1, low: 1), subjectKind: Incident.kind, rule: "N",
      what: Phrase("Báo", "Tell"), strength: strength, limit: Phrase("ngay", "now"),
      start: .noon, due: due, reason: .counted(count), basisKind: basis, confidence: .sourced,
      completion: completion)
  }

  @Test func isLateAfterItsInstantAndNotAtIt() {
    let due = Moment.noon.adding(minutes: 60)
    #expect(!duty(due: due).isOverdue(at: due))
    #expect(duty(due: due).isOverdue(at: due.adding(minutes: 1)))
    #expect(!duty(due: due, settled: true).isOverdue(at: due.adding(minutes: 1)))
  }

  @Test func isLateFromTheStartWhereAMustNamesNoNumber() {
    #expect(duty(due: nil).lateFrom == .noon)
    #expect(duty(due: nil).isOverdue(at: Moment.noon.adding(minutes: 1)))
  }

  @Test func isLateAfterTheDayWhereGoodPracticeNamesNoNumber() {
    let duty = duty(due: nil, strength: .should)
    #expect(duty.lateFrom == Moment.noon.day.end)
    #expect(!duty.isOverdue(at: Moment.noon.adding(minutes: 60)))
    #expect(duty.isOverdue(at: Moment.noon.adding(minutes: 24 * 60)))
  }

  @Test func holdsUpClosingOnlyAsAnOpenMustOfTheLaw() {
    #expect(duty(due: nil).blocksClosing)
    #expect(!duty(due: nil, settled: true).blocksClosing)
    #expect(!duty(due: nil, basis: .default).blocksClosing)
    #expect(!duty(due: nil, strength: .should).blocksClosing)
  }

  @Test func isRankedByLawAndLevel() {
    #expect(DutyBand(duty(due: nil), level: .serious) == .legalSerious)
    #expect(DutyBand(duty(due: nil, basis: .default), level: .verySerious) == .serious)
    #expect(DutyBand(duty(due: nil), level: .significant) == .legal)
    #expect(DutyBand(duty(due: nil, strength: .should), level: .notice) == .ordinary)
  }

  @Test func isCompletedUnderOneIdentityOnEveryCopy() {
    let one = DutyCompletion(subject: RecordID(high: 1, low: 1), rule: "N", occurrence: 1)
    let same = DutyCompletion(subject: RecordID(high: 1, low: 1), rule: "N", occurrence: 1)
    let next = DutyCompletion(subject: RecordID(high: 1, low: 1), rule: "N", occurrence: 2)
    #expect(one.id == same.id)
    #expect(one.id != next.id)
  }
}
