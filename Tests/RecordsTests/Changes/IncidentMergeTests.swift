import Ledger
import Testing

@testable import Records

/// A duplicate gives what it knows, did and owes to the incident that is kept.
@Suite struct IncidentMergeTests {
  private let facts: DutyFacts
  private let copy = Incident.example(2, category: "XH", level: .verySerious).with {
    $0.place = "nhóm trẻ thôn 3"
    $0.isRestricted = true
  }
  private let kept = Incident.example(1, category: "BL", level: .significant)

  init() throws { facts = try Shipped.facts() }

  private func merged(
    _ prepare: (inout MemorySource) throws -> Void = { _ in }
  ) throws -> MemorySource {
    var source = MemorySource(copy, kept)
    source.facts = facts
    try prepare(&source)
    let changes = copy.changes { $0.duplicateOf = kept.id }
    try source.apply(.incident(.move(copy.id, to: .duplicate, with: changes, reason: nil)))
    return source
  }

  @Test func theKeptOneTakesCategoriesLevelAndTheEarlierNews() throws {
    let incident = try merged().record(kept.id)
    #expect(incident.category == "BL")
    #expect(incident.furtherCategories == ["XH"])
    #expect(incident.level == .verySerious)
    // It was very serious from the moment at which the copy was known.
    #expect(incident.levelSince == nil)
    #expect(incident.learnedAt == min(copy.learnedAt, kept.learnedAt))
    #expect(incident.place == "nhóm trẻ thôn 3")
    #expect(incident.isRestricted)
  }

  @Test func whatTheCopyOwedByLawIsOwedByTheKeptOne() throws {
    let before = IncidentDuties(incident: copy, completions: [], facts: facts).blocking
    #expect(!before.isEmpty)
    let source = try merged()
    let after = IncidentDuties(
      incident: try source.record(kept.id), completions: [], facts: facts
    ).blocking.map(\.rule)
    #expect(Set(before.map(\.rule)).isSubset(of: after))
  }

  @Test func whatWasDoneIsDone() throws {
    let source = try merged { source in
      let duty = try #require(
        IncidentDuties(incident: copy, completions: [], facts: facts).blocking.first)
      var done = DutyCompletion(subject: copy.id.record, rule: duty.rule, occurrence: 1)
      done.doneAt = .noon
      try source.apply(.duty(done))
    }
    let done = try source.completions(of: kept.id.record)
    #expect(done.map(\.isSettled) == [true])
  }

  @Test func logMeasuresSitesAndPeopleGoOver() throws {
    let line = LogLine(
      id: .number(30), incident: copy.id, writtenAt: .noon, text: "Trường gọi báo")
    let measure = Measure(id: .number(31), incident: copy.id, what: "Mời phụ huynh")
    let person = Person(id: .number(32), incident: copy.id, role: .victim)
    let source = try merged { source in
      try source.apply(.incident(.write(line)))
      try source.apply(.incidentPart(.measure(measure)))
      try source.apply(.people(.save(person)))
      try source.apply(
        .incidentPart(.details([IncidentDetail(of: copy.id, item: "XH.risk", value: "cao")])))
    }
    #expect(try source.record(line.id).incident == kept.id)
    #expect(try source.record(measure.id).incident == kept.id)
    #expect(try source.record(person.id).incident == kept.id)
    let detail = IncidentDetail(of: kept.id, item: "XH.risk", value: "cao")
    #expect(try source.record(detail.id) == detail)
  }

  @Test func aClosedOneTakesNothing() throws {
    var closed = kept
    closed.state = .closed
    var source = MemorySource(copy, closed)
    source.facts = facts
    let changes = copy.changes { $0.duplicateOf = kept.id }
    #expect(throws: StoreError.self) {
      try source.apply(.incident(.move(copy.id, to: .duplicate, with: changes, reason: nil)))
    }
  }

  @Test func theGreaterNumberOfPeopleStands() throws {
    let copy = Incident.example(2, category: "NĐ", level: .serious).with {
      $0.casualties.ill = 7
      $0.casualties.hospitalised = 2
      $0.supportNextOn = .on("2026-11-25")
    }
    let kept = Incident.example(1, category: "NĐ", level: .notice).with { $0.casualties.ill = 9 }
    let merged = IncidentMerge(copy: copy, kept: kept, now: .noon).merged
    #expect(merged.casualties.ill == 9)
    #expect(merged.casualties.hospitalised == 2)
    #expect(merged.supportNextOn == .on("2026-11-25"))
  }

  @Test func aLevelGoesOnFromWhenItBegan() throws {
    let early = Moment.at("2026-11-21T09:00:00+07:00")
    let late = Moment.at("2026-11-21T11:00:00+07:00")
    let copy = Incident.example(2, level: .serious, learnedAt: late)
    let kept = Incident.example(1, level: .notice, learnedAt: early)
    let merged = IncidentMerge(copy: copy, kept: kept, now: .noon).merged
    #expect(merged.learnedAt == early)
    #expect(merged.levelSince == late)
    let raised = Incident.example(1, level: .serious, learnedAt: early).with {
      $0.levelSince = .noon
    }
    #expect(IncidentMerge(copy: copy, kept: raised, now: .noon).merged.levelSince == late)
  }
}

extension IncidentMergeTests {
  /// Every kind of record that names an incident goes over; what is made of a duty or an item of it is
  /// merged by itself.
  @Test func noKindThatNamesAnIncidentIsLeftBehind() {
    let merged: Set<KindCode> = [DutyCompletion.kind, IncidentDetail.kind]
    let naming = Kind.known.filter { kind in
      !merged.contains(kind.kind)
        && kind.fields.contains { $0.name == "incident" && $0.type == .record }
    }
    #expect(naming.count > 5)
    #expect(Set(naming.map(\.kind)) == Set(IncidentBelonging.kinds.map(\.kind)))
  }
}
