import Ledger
import Records
import Testing

/// Who an incident concerns: what may be written, and what is sealed of it.
@Suite struct PersonTests {
  private let today = Day.on("2026-11-22")

  @Test func theBirthYearIsOneOfALife() {
    var person = Person(id: .number(3), incident: .number(1), role: .victim)
    person.birthYear = 2026
    #expect(person.problems(today: today).isEmpty)
    person.birthYear = 2027
    #expect(person.problems(today: today) == [.inFuture(Person.Fields.birthYear.label)])
    person.birthYear = 1905
    #expect(person.problems(today: today).count == 1)
    person.birthYear = 1906
    #expect(person.problems(today: today).isEmpty)
  }

  @Test func nothingButTheIncidentStandsOpen() {
    let open = Person.fields.filter { !$0.isSealed }.map(\.name)
    #expect(open == ["isWithdrawn", "incident"])
  }

  @Test func anOpeningNeedsItsReason() {
    var source = MemorySource(Incident.example())
    let note = AccessNote(
      id: .number(4), incident: Incident.example().id, reason: "", openedAt: .noon)
    #expect(throws: StoreError.rule(.missing(AccessNote.Fields.reason.label))) {
      try source.apply(.people(.opened(note)))
    }
  }

  @Test func aReasonHoldsAShortWhileForOneOfficer() {
    let officer = RecordID(high: 2, low: 1)
    let opening = PeopleSheet.Opening(officer: officer, name: "A", at: .noon, reason: "x")
    let sheet = PeopleSheet(incident: .example(), people: [], openings: [opening])
    let last = Moment.noon.adding(minutes: AccessNote.validMinutes - 1)
    #expect(sheet.isOpen(to: officer, at: last))
    #expect(!sheet.isOpen(to: officer, at: last.adding(minutes: 1)))
    #expect(!sheet.isOpen(to: RecordID(high: 2, low: 2), at: .noon))
    #expect(!sheet.isOpen(to: officer, at: Moment.noon.adding(minutes: -1)))
  }
}
