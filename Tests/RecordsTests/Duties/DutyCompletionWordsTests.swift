import Ledger
import Records
import Testing

/// What became of a duty, in words.
@Suite struct DutyCompletionWordsTests {
  private var open: DutyCompletion {
    DutyCompletion(
      subject: RecordID(kind: Incident.kind, officialCode: "1"), rule: "N-tyt", occurrence: 1)
  }

  @Test func anOpenDutyHasNoOutcome() {
    #expect(open.outcome == nil)
  }

  @Test func aDutyThatIsNotDoneNamesTheReason() {
    var excused = open
    excused.excuse = "trạm đã ở hiện trường"
    #expect(
      excused.outcome
        == Phrase("không làm: trạm đã ở hiện trường", "not done: trạm đã ở hiện trường"))
  }

  @Test func aDutyThatIsDoneSaysWhenHowAndToWhom() {
    var done = open
    done.doneAt = .at("2026-11-21T08:30:00+07:00")
    #expect(done.outcome?.vietnamese == "xong 08:30 21/11/2026 · điện thoại")
    done.personReached = "Trạm trưởng"
    #expect(done.outcome?.vietnamese == "xong 08:30 21/11/2026 · điện thoại · Trạm trưởng")
  }
}
