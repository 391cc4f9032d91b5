import Ledger
import Records
import Testing

@Suite struct DutyChangeTests {
  private let incident = Incident.example()

  @Test func refusesWhatIsNeitherDoneNorExcused() {
    var source = MemorySource(incident)
    let empty = DutyCompletion(subject: incident.id.record, rule: "N-ca_xa", occurrence: 1)
    #expect(throws: StoreError.rule(.missing(DutyCompletion.Fields.doneAt.label))) {
      try source.apply(.duty(empty))
    }
  }

  @Test func refusesWhatIsSaidToBeDoneLater() {
    var source = MemorySource(incident)
    let late = DutyCompletion.done("N-ca_xa", of: incident, at: "2026-11-21T12:01:00+07:00")
    #expect(throws: StoreError.rule(.inFuture(DutyCompletion.Fields.doneAt.label))) {
      try source.apply(.duty(late))
    }
  }

  /// The school may have told the family before the commune learned of it.
  @Test func takesWhatWasDoneBeforeTheNewsCame() throws {
    var source = MemorySource(incident)
    let early = DutyCompletion.done("N-gia_dinh", of: incident, at: "2026-11-21T09:00:00+07:00")
    try source.apply(.duty(early))
    #expect(try source.record(early.id) == early)
  }

  @Test func leavesNoOldExcuseBesideWhatWasDoneAfterAll() throws {
    var source = MemorySource(incident)
    try source.apply(.duty(.excused("N-gia_dinh", of: incident, "không liên lạc được")))
    let done = DutyCompletion.done("N-gia_dinh", of: incident, at: "2026-11-21T11:00:00+07:00")
    try source.apply(.duty(done))
    #expect(try source.record(done.id) == done)
  }

  @Test func erasesOnlyOnAGround() throws {
    var source = MemorySource(incident)
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.erase(incident.id.record, ground: ""))
    }
    let writes = try source.apply(.erase(incident.id.record, ground: "Yêu cầu ngày 20/11/2026"))
    #expect(writes.map(\.kind) == [Erasure.kind])
    #expect(writes.first?.id == Erasure(subject: incident.id.record, ground: "").id.record)
  }
}
