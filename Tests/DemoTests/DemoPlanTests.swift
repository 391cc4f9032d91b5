import Records
import Testing

@testable import Demo

@Suite struct DemoPlanTests {
  private func plan(
    _ size: DemoSize = .commune, seed: UInt64 = 7, now: Moment = .sample
  ) throws -> DemoPlan {
    try DemoPlan(
      size: size, seed: seed, facts: .sample(communes: size.communes), words: Shipped.words(),
      now: now)
  }

  @Test func theSameSeedGivesTheSameSteps() throws {
    #expect(StepDigest.of(try plan().steps) == StepDigest.of(try plan().steps))
  }

  @Test func anotherSeedGivesOtherSteps() throws {
    #expect(StepDigest.of(try plan(seed: 7).steps) != StepDigest.of(try plan(seed: 8).steps))
  }

  /// The stream is part of what measurements are compared by: it changes only on purpose.
  @Test func theStepsOfASeedAreTheseEverywhere() throws {
    let first = try #require(
      Array(try plan(seed: 1).steps).first { $0.writes[0].kind == Incident.kind })
    let incident = Incident(
      id: Identifier(first.writes[0].id), values: first.writes[0].changes.applied(to: .init()))
    #expect(incident.number?.serial == 1)
    #expect(incident.title == "Phản ánh vận động tài trợ mang tính bắt buộc")
  }

  @Test func everyStepOfACommuneKeepsTheRules() throws {
    for seed in UInt64(0)..<25 {
      var replay = Replay(facts: .sample)
      for step in try plan(seed: seed).steps { replay.apply(step) }
      #expect(replay.faults == [], "seed \(seed)")
      #expect(replay.records(Institution.self).count == 12)
      #expect(replay.records(Incident.self).count == 60)
    }
  }

  @Test func noStepIsLaterThanNow() throws {
    for hour in [0, 5, 7, 12, 23] {
      let now = Moment.sample.day.start.adding(minutes: hour * 60 + 3)
      let steps = Array(try plan(now: now).steps)
      #expect(steps.allSatisfy { $0.at < now }, "\(hour)")
      #expect(steps.filter { $0.writes[0].isNewIncident }.count == 60, "\(hour)")
    }
  }

  @Test func thereIsFreshWork() throws {
    let lately = Moment.sample.day.adding(days: -10).start
    for seed in UInt64(0)..<10 {
      let steps = try plan(seed: seed).steps
      let fresh = steps.filter { $0.at >= lately && $0.writes[0].isNewIncident }
      #expect((1...15).contains(fresh.count), "seed \(seed)")
    }
  }

  @Test func numbersRunWithoutGapsInEachYear() throws {
    var serials: [Int: [Int]] = [:]
    for step in try plan().steps where step.writes[0].isNewIncident {
      let values = step.writes[0].changes.applied(to: .init())
      let number = try #require(values.integer(Incident.Fields.number))
      serials[number / 1_000_000, default: []].append(number % 1_000_000)
      #expect(number / 1_000_000 == step.at.day.year)
    }
    #expect(serials.count == 3)
    for (year, given) in serials { #expect(given == Array(1...given.count), "\(year)") }
  }

  @Test func refusesTooFewCommunes() throws {
    let words = try Shipped.words()
    #expect(throws: DemoError.tooFewCommunes(needed: 130, given: 3)) {
      try DemoPlan(
        size: .province, seed: 1, facts: .sample(communes: 3), words: words, now: .sample)
    }
  }

  @Test func refusesACatalogueWithoutCategories() throws {
    var facts = DemoFacts.sample()
    facts.categories = [.sample("ZZ", 1)]
    let words = try Shipped.words()
    #expect(throws: DemoError.noCategory) {
      try DemoPlan(size: .commune, seed: 1, facts: facts, words: words, now: .sample)
    }
  }
}

extension RecordWrite {
  /// Whether the write enters an incident anew.
  var isNewIncident: Bool {
    kind == Incident.kind && changes.byCode[Incident.Fields.learnedAt.code] != nil
  }
}
