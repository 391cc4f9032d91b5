import Records
import Testing

@Suite struct IncidentProblemsTests {
  typealias Fields = Incident.Fields

  private func problems(_ set: (inout Incident) -> Void) -> [RuleError] {
    Incident.example().with(set).problems(now: .noon)
  }

  @Test func findsNothingWrongWithASoundRecord() {
    #expect(problems { _ in }.isEmpty)
  }

  @Test func asksForTitleAndCategory() {
    #expect(problems { $0.title = "" } == [.missing(Fields.title.label)])
    #expect(problems { $0.category = "" } == [.missing(Fields.category.label)])
  }

  @Test func limitsTheTitleInLetters() {
    #expect(problems { $0.title = String(repeating: "ế", count: 120) }.isEmpty)
    #expect(
      problems { $0.title = String(repeating: "ế", count: 121) }
        == [.tooLong(Fields.title.label, count: 121, limit: 120)])
  }

  @Test func refusesNewsFromTheFuture() {
    #expect(problems { $0.learnedAt = .noon }.isEmpty)
    #expect(
      problems { $0.learnedAt = Moment.noon.adding(minutes: 1) }
        == [.inFuture(Fields.learnedAt.label)])
  }

  @Test func keepsTheOrderOfTimes() {
    #expect(problems { $0.occurredFrom = $0.learnedAt }.isEmpty)
    #expect(
      problems { $0.occurredFrom = $0.learnedAt.adding(minutes: 1) }
        == [.order(first: Fields.occurredFrom.label, second: Fields.learnedAt.label)])
    #expect(
      problems {
        $0.occurredFrom = $0.learnedAt
        $0.occurredTo = $0.learnedAt.adding(minutes: -1)
      } == [.order(first: Fields.occurredFrom.label, second: Fields.occurredTo.label)])
  }

  @Test func letsAnEventGoOnAfterItWasLearnedOf() {
    #expect(
      problems {
        $0.occurredFrom = $0.learnedAt
        $0.occurredTo = $0.learnedAt.adding(minutes: 3000)
      }.isEmpty)
  }

  @Test func checksTheSums() {
    #expect(
      problems {
        $0.people.pupils = 2
        $0.people.girls = 3
      } == [.exceeds(Fields.girls.label, of: Fields.pupils.label)])
    #expect(
      problems {
        $0.casualties.ill = 7
        $0.casualties.hospitalised = 8
      } == [
        .exceeds(
          Fields.hospitalised.label,
          of: Phrase(
            "Số người chết, bị thương, ốm, mất tích",
            "Number of people dead, injured, ill or missing"
          ))
      ])
    #expect(
      problems {
        $0.casualties.ill = 7
        $0.casualties.hospitalised = 2
        $0.people.pupils = 6
        $0.people.staff = 1
      }.isEmpty)
    #expect(
      problems {
        $0.casualties.ill = 7
        $0.people.pupils = 6
      }.count == 1)
  }

  /// Nobody counted the people: the casualties alone are sound.
  @Test func takesCasualtiesWithoutACountOfPeople() {
    #expect(problems { $0.casualties.ill = 7 }.isEmpty)
  }

  @Test func refusesNegativeCounts() {
    #expect(
      problems { $0.casualties.missing = -1 }
        == [.notANumber(Fields.missing.label, typed: "-1")])
  }

  @Test func survivesTheLedgerWhole() {
    let incident = Incident.example(category: "NĐ", state: .following).with {
      $0.number = IncidentNumber(year: 2026, serial: 7)
      $0.furtherCategories = ["TTx"]
      $0.occurredFrom = $0.learnedAt.adding(minutes: -60)
      $0.occurredTo = $0.learnedAt
      $0.precision = .approximate
      $0.source = .hotline111
      $0.institution = .number(20)
      $0.place = "bếp ăn"
      $0.casualties.ill = 53
      $0.casualties.hospitalised = 2
      $0.people.pupils = 60
      $0.people.girls = 30
      $0.damage = ["Mái tôn; 20; m2"]
      $0.levelSince = .noon
      $0.settledAt = .noon
      $0.isRestricted = true
    }
    #expect(Incident(id: incident.id, values: incident.values) == incident)
  }
}
