import Records
import Testing

@Suite struct EscalationChangeTests {
  typealias Fields = Escalation.Fields

  @Test func addsADraft() throws {
    var source = MemorySource()
    try source.apply(.escalation(.add(.example())))
    #expect(try source.record(Escalation.example().id) == .example())
  }

  @Test func refusesOneThatStandsFurtherThanItsPapers() throws {
    var source = MemorySource()
    #expect(throws: StoreError.rule(.blocked([Fields.letterNumber.label]))) {
      try source.apply(.escalation(.add(.example(state: .sent))))
    }
    try source.apply(.escalation(.add(.example(state: .sent, channel: .phone))))
  }

  @Test func notesWhenItWasSent() throws {
    var source = MemorySource(Escalation.example(channel: .phone))
    let id = Escalation.example().id
    try source.apply(.escalation(.move(id, to: .sent, with: FieldChanges([:]))))
    #expect(try source.record(id).sentAt == .noon)
  }

  @Test func keepsTheTimeOfSendingThatWasTyped() throws {
    let morning = Moment.at("2026-11-21T08:00:00+07:00")
    var source = MemorySource(Escalation.example(channel: .phone))
    let sent = Escalation.example(channel: .phone).changes { $0.sentAt = morning }
    try source.apply(.escalation(.move(Escalation.example().id, to: .sent, with: sent)))
    #expect(try source.record(Escalation.example().id).sentAt == morning)
  }

  @Test func refusesAPaperWithoutANumber() throws {
    var source = MemorySource(Escalation.example(state: .forSignature))
    let id = Escalation.example().id
    #expect(throws: StoreError.rule(.blocked([Fields.letterNumber.label]))) {
      try source.apply(.escalation(.move(id, to: .sent, with: FieldChanges([:]))))
    }
    let numbered = Escalation.example().changes { $0.letterNumber = "45/CV-UBND" }
    try source.apply(.escalation(.move(id, to: .sent, with: numbered)))
    #expect(try source.record(id).isOfficial)
  }

  @Test func refusesAnAnswerFromBeforeItWasSent() {
    let sent = Escalation.example(state: .sent, channel: .phone).with { $0.sentAt = .noon }
    var source = MemorySource(sent)
    let early = sent.changes { $0.answeredOn = .on("2026-11-20") }
    #expect(throws: StoreError.self) {
      try source.apply(.escalation(.move(sent.id, to: .answered, with: early)))
    }
  }

  @Test func aReturnedOneSaysWhy() throws {
    var source = MemorySource(Escalation.example(state: .forSignature))
    let id = Escalation.example().id
    #expect(throws: StoreError.rule(.blocked([Fields.returnReason.label]))) {
      try source.apply(.escalation(.move(id, to: .returned, with: FieldChanges([:]))))
    }
    let reason = Escalation.example().changes { $0.returnReason = "chưa nêu căn cứ" }
    try source.apply(.escalation(.move(id, to: .returned, with: reason)))
    #expect(try source.record(id).returnReason == "chưa nêu căn cứ")
    #expect(throws: StoreError.rule(.blocked([Fields.returnReason.label]))) {
      try source.apply(.escalation(.add(.example(51, state: .returned))))
    }
  }

  @Test func theReasonOfAReturnGoesWithIt() throws {
    let returned = Escalation.example(state: .returned).with { $0.returnReason = "sai nơi nhận" }
    var source = MemorySource(returned)
    try source.apply(.escalation(.move(returned.id, to: .forSignature, with: FieldChanges([:]))))
    #expect(try source.record(returned.id).returnReason.isEmpty)
    #expect(throws: StoreError.self) {
      try source.apply(.escalation(.move(returned.id, to: .returned, with: FieldChanges([:]))))
    }
  }

  @Test func movesOnlyByMoving() {
    var source = MemorySource(Escalation.example())
    let closed = Escalation.example().changes { $0.state = .closed }
    #expect(throws: StoreError.self) {
      try source.apply(.escalation(.edit(Escalation.example().id, closed)))
    }
  }

  @Test func editsAndWithdraws() throws {
    var source = MemorySource(Escalation.example())
    let id = Escalation.example().id
    let changes = Escalation.example().changes { $0.copyTo = "Cụm trưởng Cụm 1" }
    try source.apply(.escalation(.edit(id, changes)))
    #expect(try source.record(id).copyTo == "Cụm trưởng Cụm 1")
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.escalation(.withdraw(id, reason: "")))
    }
    try source.apply(.escalation(.withdraw(id, reason: "gửi nhầm")))
    #expect(try source.record(id).isWithdrawn)
  }
}
