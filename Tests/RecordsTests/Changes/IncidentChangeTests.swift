import Ledger
import Records
import Testing

@Suite struct IncidentChangeTests {
  typealias Fields = Incident.Fields

  private func line(_ text: String, of incident: Incident) -> LogLine {
    LogLine(id: .number(90), incident: incident.id, writtenAt: .noon, text: text)
  }

  @Test func givesTheNextNumberOfTheYear() throws {
    var source = MemorySource()
    source.nextSerial = 7
    let incident = Incident.example().with { $0.number = IncidentNumber(year: 2020, serial: 1) }
    try source.apply(.incident(.log(incident, nil)))
    #expect(try source.record(incident.id).number == IncidentNumber(year: 2026, serial: 7))
  }

  @Test func givesNoNumberWithoutTheRight() throws {
    var source = MemorySource()
    source.nextSerial = nil
    try source.apply(.incident(.log(.example(), nil)))
    #expect(try source.record(Incident.example().id).number == nil)
  }

  @Test func writesTheFirstLineWithTheIncident() throws {
    var source = MemorySource()
    let incident = Incident.example()
    let line = line("Hiệu trưởng gọi báo", of: incident)
    let writes = try source.apply(.incident(.log(incident, line)))
    #expect(writes.map(\.kind) == [Incident.kind, LogLine.kind])
    #expect(try source.record(line.id) == line)
  }

  @Test func refusesAnEmptyLine() {
    var source = MemorySource(Incident.example())
    let empty = line("", of: .example())
    let problem = StoreError.rule(.missing(LogLine.Fields.text.label))
    #expect(throws: problem) { try source.apply(.incident(.write(empty))) }
    #expect(throws: problem) { try source.apply(.incident(.log(.example(2), empty))) }
  }

  @Test func takesALineUpToTheLimitAndRefusesALongerOne() throws {
    var source = MemorySource(Incident.example())
    let text = String(repeating: "ế", count: LogLine.textLimit)
    try source.apply(.incident(.write(line(text, of: .example()))))
    let problem = StoreError.rule(
      .tooLong(LogLine.Fields.text.label, count: LogLine.textLimit + 1, limit: LogLine.textLimit))
    #expect(throws: problem) {
      try source.apply(.incident(.write(line(text + "n", of: .example()))))
    }
  }

  @Test func refusesALineOfNoIncident() {
    var source = MemorySource()
    #expect(throws: StoreError.self) {
      try source.apply(.incident(.write(line("tin", of: .example()))))
    }
  }

  @Test func raisesTheLevelWhenItIsLogged() throws {
    var source = MemorySource()
    let incident = Incident.example(category: "NĐ", level: .notice).with { $0.casualties.ill = 2 }
    try source.apply(.incident(.log(incident, nil)))
    let logged = try source.record(incident.id)
    #expect(logged.level == .serious)
    #expect(logged.levelSince == nil)
  }

  @Test func raisesTheLevelInTheSameWriteAsTheFact() throws {
    let incident = Incident.example(category: "NĐ", level: .serious).with { $0.casualties.ill = 7 }
    var source = MemorySource(incident)
    let changes = incident.changes { $0.casualties.ill = 53 }
    let writes = try source.apply(.incident(.edit(incident.id, changes, reason: nil)))
    #expect(writes.count == 1)
    let edited = try source.record(incident.id)
    #expect(edited.level == .verySerious)
    #expect(edited.levelSince == .noon)
  }

  @Test func neverLowersTheLevelByItself() throws {
    let incident = Incident.example(category: "NĐ", level: .verySerious).with {
      $0.casualties.ill = 53
    }
    var source = MemorySource(incident)
    let changes = incident.changes { $0.casualties.ill = 3 }
    try source.apply(.incident(.edit(incident.id, changes, reason: nil)))
    #expect(try source.record(incident.id).level == .verySerious)
  }

  @Test func lowersTheLevelOnlyWithAReason() throws {
    let incident = Incident.example(level: .serious).with { $0.levelSince = .noon }
    var source = MemorySource(incident)
    let changes = incident.changes { $0.level = .significant }
    for reason in [nil, ""] {
      #expect(throws: StoreError.rule(.needsReason)) {
        try source.apply(.incident(.edit(incident.id, changes, reason: reason)))
      }
    }
    let writes = try source.apply(
      .incident(.edit(incident.id, changes, reason: "chỉ trầy xước")))
    #expect(writes.first?.reason == "chỉ trầy xước")
    #expect(try source.record(incident.id).level == .significant)
    #expect(try source.record(incident.id).levelSince == nil)
  }

  /// A level lowered on purpose stays, until a fact meets a higher trigger than before.
  @Test func doesNotRaiseAgainForTheFactsKnownBefore() throws {
    let incident = Incident.example(category: "NĐ", level: .significant).with {
      $0.casualties.ill = 7
    }
    var source = MemorySource(incident)
    let more = incident.changes { $0.casualties.ill = 8 }
    try source.apply(.incident(.edit(incident.id, more, reason: nil)))
    #expect(try source.record(incident.id).level == .significant)
    let death = incident.changes { $0.casualties.dead = 1 }
    try source.apply(.incident(.edit(incident.id, death, reason: nil)))
    #expect(try source.record(incident.id).level == .verySerious)
  }

  @Test func changesNeitherStateNorNumberByEditing() throws {
    let incident = Incident.example().with { $0.number = IncidentNumber(year: 2026, serial: 7) }
    var source = MemorySource(incident)
    let closed = incident.changes { $0.state = .closed }
    #expect(throws: StoreError.self) {
      try source.apply(.incident(.edit(incident.id, closed, reason: nil)))
    }
    let renumbered = incident.changes { $0.number = nil }
    try source.apply(.incident(.edit(incident.id, renumbered, reason: nil)))
    #expect(try source.record(incident.id).number?.serial == 7)
  }

  @Test func refusesAWrongRecord() {
    var source = MemorySource(Incident.example())
    let missing = StoreError.rule(.missing(Fields.title.label))
    let untitled = Incident.example().changes { $0.title = "" }
    #expect(throws: missing) {
      try source.apply(.incident(.edit(Incident.example().id, untitled, reason: nil)))
    }
    #expect(throws: missing) {
      try source.apply(.incident(.log(Incident.example(2).with { $0.title = "" }, nil)))
    }
  }

  @Test func withdrawsOnlyWithAReason() throws {
    var source = MemorySource(Incident.example())
    let id = Incident.example().id
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.incident(.withdraw(id, reason: "")))
    }
    try source.apply(.incident(.withdraw(id, reason: "ghi nhầm")))
    #expect(try source.record(id).isWithdrawn)
  }
}
