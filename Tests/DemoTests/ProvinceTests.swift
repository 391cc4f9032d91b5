import Ledger
import Records
import Testing

@testable import Demo

/// What a whole province looks like, told once for all facts of this suite.
@Suite struct ProvinceTests {
  private struct Told {
    var replay = Replay(facts: .sample)
    var entries = 0
    var steps = 0
    var mostHeld = 0
    var newIncidents = 0
    var incidentEntries = 0
  }

  private static let told: Result<Told, any Error> = Result {
    let plan = try DemoPlan(
      size: .province, seed: 3, facts: .sample(communes: 130), words: Shipped.words(),
      now: .sample)
    var told = Told()
    var steps = plan.steps
    let aboutIncidents: Set<KindCode> = [
      Incident.kind, LogLine.kind, DutyCompletion.kind, Escalation.kind,
    ]
    while let step = steps.next() {
      told.steps += 1
      told.entries += step.writes.count
      told.mostHeld = max(told.mostHeld, steps.heldCount)
      told.newIncidents += step.writes[0].isNewIncident ? 1 : 0
      told.incidentEntries += step.writes.filter { aboutIncidents.contains($0.kind) }.count
      told.replay.apply(step)
    }
    return told
  }

  @Test func keepsTheRules() throws {
    #expect(try Self.told.get().replay.faults.prefix(5) == [])
  }

  @Test func hasTheCountsOfItsSize() throws {
    let replay = try Self.told.get().replay
    #expect(replay.records(Institution.self).count == 1_507)
    #expect(replay.records(Incident.self).count == 20_000)
    #expect(Set(replay.records(Institution.self).map(\.communeCode)).count == 130)
  }

  @Test func anIncidentHasAboutTenEntries() throws {
    let told = try Self.told.get()
    let mean = Double(told.incidentEntries) / 20_000
    #expect((9.0...11.0).contains(mean), "\(mean)")
  }

  @Test func holdsLittleOfItAtATime() throws {
    let told = try Self.told.get()
    #expect(told.mostHeld < 8_000, "\(told.mostHeld) of \(told.steps)")
  }

  @Test func goesEveryWayThroughTheStates() throws {
    let moves = try Self.told.get().replay.moves
    for move in [
      "new verifying", "new handling", "new duplicate", "verifying handling",
      "verifying falseReport", "handling following", "handling transferred",
      "handling awaitingConclusion", "transferred awaitingConclusion",
      "awaitingConclusion following", "following closed", "closed reopened",
      "reopened handling", "falseReport closed", "draft forSignature", "draft sent",
      "forSignature sent", "sent accepted", "sent answered", "sent refused",
      "accepted answered", "accepted refused", "answered closed", "refused closed",
    ] {
      #expect(moves.contains(move), "\(move)")
    }
  }

  @Test func mostIncidentsAreClosedAndSomeAreOpen() throws {
    let incidents = try Self.told.get().replay.records(Incident.self)
    let open = incidents.filter(\.state.isOpen).count
    #expect((1_000...3_000).contains(open), "\(open)")
    #expect(Set(incidents.map(\.level)) == Set(Level.allCases))
    #expect(incidents.filter { $0.level == .verySerious }.count < 6_000)
  }

  @Test func categoriesComeInSensibleProportions() throws {
    var counts: [String: Int] = [:]
    for incident in try Self.told.get().replay.records(Incident.self) {
      counts[incident.category, default: 0] += 1
    }
    #expect(counts.count == 23)
    #expect((2_300...3_200).contains(counts["BL"] ?? 0))
    #expect((300...700).contains(counts["DN"] ?? 0))
    #expect((120...380).contains(counts["TG"] ?? 0))
  }

  @Test func everyCommuneHasItsSchools() throws {
    var levels: [String: [InstitutionLevel]] = [:]
    for school in try Self.told.get().replay.records(Institution.self) {
      levels[school.communeCode, default: []].append(school.level)
    }
    for (commune, levels) in levels {
      #expect((6...18).contains(levels.count), "\(commune)")
      for level in [InstitutionLevel.preschool, .primary, .lowerSecondary, .learningCentre] {
        #expect(levels.contains(level), "\(commune)")
      }
    }
    let all = levels.values.joined()
    #expect(Set(all) == Set(InstitutionLevel.allCases))
  }

  @Test func namesAreDistinctWithinACommune() throws {
    let schools = try Self.told.get().replay.records(Institution.self)
    #expect(Set(schools.map { "\($0.communeCode) \($0.name)" }).count == schools.count)
  }

  @Test func isUnmistakablyPractice() throws {
    let replay = try Self.told.get().replay
    for school in replay.records(Institution.self) {
      #expect(school.note.hasPrefix("Dữ liệu tập"))
      #expect(school.code.hasPrefix("TAP-"))
      #expect(school.principalPhone.hasPrefix("0000 "))
      #expect(!school.name.hasSuffix("An Hòa") && !school.name.hasSuffix("Minh Châu"))
    }
    for contact in replay.records(ContactPoint.self) { #expect(contact.phone.hasPrefix("0000 ")) }
    for cluster in replay.records(Cluster.self) { #expect(cluster.leaderPhone.hasPrefix("0000 ")) }
    for request in replay.records(Escalation.self) where request.isOfficial {
      #expect(request.letterNumber.contains("/VBT-"))
    }
  }

  @Test func someSheetsAreStaleAndSomeSchoolsClosedOrMerged() throws {
    let schools = try Self.told.get().replay.records(Institution.self)
    let halfAYearAgo = Moment.sample.day.adding(days: -182)
    let stale = schools.filter { $0.lastConfirmedOn.map { $0 < halfAYearAgo } ?? true }.count
    #expect((200...450).contains(stale), "\(stale)")
    let closed = schools.filter { $0.closedOn != nil }
    #expect((20...110).contains(closed.count), "\(closed.count)")
    #expect(closed.contains { $0.mergedInto != nil } && closed.contains { $0.mergedInto == nil })
  }

  @Test func everyPlaceAboveAndBesideHasAContact() throws {
    let replay = try Self.told.get().replay
    #expect(replay.records(ContactPoint.self).count >= 130 * 3 + 5)
    #expect(replay.records(Cluster.self).map(\.leaderName).allSatisfy { !$0.isEmpty })
    #expect(replay.records(Cluster.self).count == 1)
    #expect(replay.records(Officer.self).count == DemoSize.province.officers)
  }

  @Test func noTitleBearsTheNameOfAPerson() throws {
    let families = Set(
      try Shipped.rows("names.tsv").filter { $0.list == "family" }.map(\.text))
    for row in try Shipped.rows("phrases.tsv") where row.list.hasPrefix("title.") {
      let words = row.text.split { !$0.isLetter }.dropFirst().map(String.init)
      #expect(families.isDisjoint(with: words), "\(row.text)")
    }
    let longest = try Self.told.get().replay.records(Incident.self).map(\.title.count).max()
    #expect(try #require(longest) <= Incident.titleLimit)
  }
}
