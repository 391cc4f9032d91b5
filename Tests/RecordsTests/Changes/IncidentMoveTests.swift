import Records
import Testing

@Suite struct IncidentMoveTests {
  private func move(
    _ incident: Incident, to state: IncidentState, in source: inout MemorySource,
    reason: String? = nil, _ set: (inout Incident) -> Void = { _ in }
  ) throws(StoreError) {
    try source.apply(
      .incident(.move(incident.id, to: state, with: incident.changes(set), reason: reason)))
  }

  @Test func beginsHandlingBeforeAnyCallIsMade() throws {
    let incident = Incident.example(category: "XH", level: .verySerious)
    var source = MemorySource(incident)
    source.facts = try Shipped.facts()
    try move(incident, to: .handling, in: &source)
    #expect(try source.record(incident.id).state == .handling)
  }

  @Test func namesTheDutiesThatHoldUpTheEnd() throws {
    let incident = Incident.example(category: "XH", level: .verySerious, state: .handling)
    var source = MemorySource(incident)
    source.facts = try Shipped.facts()
    let group = Phrase(
      "Báo Tổng đài 111, Công an xã, Người làm công tác bảo vệ trẻ em cấp xã hoặc Chủ tịch "
        + "UBND xã",
      "Tell Hotline 111, Commune police, Child-protection worker of the commune or Commune chair")
    #expect(throws: StoreError.rule(.blocked([group]))) {
      try move(incident, to: .following, in: &source)
    }
    let told = DutyCompletion.done("N-td111", of: incident, at: "2026-11-21T10:45:00+07:00")
    try source.apply(.duty(told))
    try move(incident, to: .following, in: &source)
    #expect(try source.record(incident.id).settledAt == .noon)
  }

  @Test func writesWhatTheStateNeedsInTheSameStep() throws {
    let incident = Incident.example(level: .notice, state: .transferred)
    var source = MemorySource(incident)
    #expect(throws: StoreError.self) { try move(incident, to: .awaitingConclusion, in: &source) }
    try move(incident, to: .awaitingConclusion, in: &source) {
      $0.transferDocument = "12/CV-UBND"
      $0.transferredOn = .on("2026-11-20")
    }
    #expect(try source.record(incident.id).transferDocument == "12/CV-UBND")
  }

  @Test func reopensOnlyWithAReason() throws {
    let incident = Incident.example(state: .closed).with { $0.settledAt = .noon }
    var source = MemorySource(incident)
    #expect(throws: StoreError.rule(.needsReason)) {
      try move(incident, to: .reopened, in: &source)
    }
    try move(incident, to: .reopened, in: &source, reason: "gia đình có đơn mới")
    let reopened = try source.record(incident.id)
    #expect(reopened.state == .reopened)
    #expect(reopened.settledAt == nil)
  }

  /// Clocks that count from settlement stop when it turns out not to be settled.
  @Test func isNotSettledAnyMoreWhenHandlingGoesOn() throws {
    let incident = Incident.example(state: .following).with { $0.settledAt = .noon }
    var source = MemorySource(incident)
    try move(incident, to: .handling, in: &source)
    #expect(try source.record(incident.id).settledAt == nil)
  }

  @Test func keepsTheDayOfSettlementWhenItIsClosed() throws {
    let settled = Moment.at("2026-11-20T09:00:00+07:00")
    let incident = Incident.example(level: .notice, state: .following).with {
      $0.settledAt = settled
    }
    var source = MemorySource(incident)
    try move(incident, to: .closed, in: &source)
    #expect(try source.record(incident.id).settledAt == settled)
  }

  @Test func pointsADuplicateAtAnotherRecordThatIsKept() throws {
    let kept = Incident.example(2)
    let double = Incident.example(3, state: .duplicate).with { $0.duplicateOf = kept.id }
    let incident = Incident.example()
    var source = MemorySource(incident, kept, double)
    for wrong: Incident.ID in [incident.id, double.id, .number(99)] {
      #expect(throws: StoreError.self) {
        try move(incident, to: .duplicate, in: &source) { $0.duplicateOf = wrong }
      }
    }
    try move(incident, to: .duplicate, in: &source) { $0.duplicateOf = kept.id }
    #expect(try source.record(incident.id).duplicateOf == kept.id)
  }
}
