import Records
import Testing

/// Withdrawing is for what was written wrongly: never a way around what is owed.
@Suite struct WithdrawingTests {
  private let id = Incident.ID.number(1)

  @Test func anIncidentNeedsAReason() throws {
    var source = MemorySource(Incident.example())
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.incident(.withdraw(id, reason: "")))
    }
    try source.apply(.incident(.withdraw(id, reason: "ghi nhầm xã")))
    #expect(try source.record(id).isWithdrawn)
  }

  @Test func openLegalDutiesAndEscalationsStandAgainstIt() {
    let duty = Phrase("Báo Công an xã", "Tell the police")
    let request = Phrase("Cử cán bộ", "Send somebody")
    let guards = IncidentGuards(incident: .example(), openLegalDuties: [duty])
    #expect(
      guards.againstWithdrawing(openEscalations: [request]).map(\.vietnamese)
        == ["Báo Công an xã", "kiến nghị chưa xong: Cử cán bộ"])
    let closed = IncidentGuards(incident: .example(state: .closed), openLegalDuties: [duty])
    #expect(closed.againstWithdrawing(openEscalations: []) == [])
  }

  @Test func anOpenEscalationIsNamed() throws {
    let asked = Escalation.example().with { $0.incident = id }
    var source = MemorySource(Incident.example(), asked)
    let lead = Phrase("kiến nghị chưa xong", "open escalation")
    let named = lead.appending(Phrase(verbatim: asked.request), separator: ": ")
    #expect(throws: StoreError.rule(.cannotWithdraw([named]))) {
      try source.apply(.incident(.withdraw(id, reason: "ghi nhầm")))
    }
    try source.apply(.escalation(.withdraw(asked.id, reason: "soạn nhầm")))
    try source.apply(.incident(.withdraw(id, reason: "ghi nhầm")))
  }

  @Test func whatWasWithdrawnIsNotTouched() throws {
    var source = MemorySource(Incident.example())
    try source.apply(.incident(.withdraw(id, reason: "ghi nhầm")))
    let refusal = StoreError.rule(.withdrawn(Incident.title))
    #expect(throws: refusal) { try source.apply(.incident(.withdraw(id, reason: "nữa"))) }
    let line = LogLine(id: .number(9), incident: id, writtenAt: .noon, text: "gọi lại")
    #expect(throws: refusal) { try source.apply(.incident(.write(line))) }
    let title = Incident.example().changes { $0.title = "Khác" }
    #expect(throws: refusal) {
      try source.apply(.incident(.edit(id, title, reason: nil)))
    }
  }

  @Test func anEscalationThatWentOutIsRevokedFirst() throws {
    let sent = Escalation.example(state: .sent, channel: .phone).with { $0.sentAt = .noon }
    var source = MemorySource(sent)
    #expect(throws: StoreError.rule(.cannotWithdraw(sent.againstWithdrawing))) {
      try source.apply(.escalation(.withdraw(sent.id, reason: "gửi nhầm")))
    }
    let reason = sent.changes { $0.ending.revokeReason = "gửi nhầm" }
    try source.apply(.escalation(.move(sent.id, to: .revoked, with: reason)))
    try source.apply(.escalation(.withdraw(sent.id, reason: "gửi nhầm")))
    #expect(try source.record(sent.id).isWithdrawn)
  }
}
