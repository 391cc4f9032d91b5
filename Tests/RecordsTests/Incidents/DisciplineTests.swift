import Ledger
import Records
import Testing

/// Which forms of discipline there are on a day.
@Suite struct DisciplineTests {
  private let rules = DisciplineRules(begins: .on("2025-10-31"))

  @Test func theCircularHasItsFormsFromItsFirstDayOn() {
    #expect(rules.forms(on: .on("2025-10-31"), at: .primary) == [.reminder, .apology])
    #expect(
      rules.forms(on: .on("2025-10-31"), at: .lowerSecondary)
        == [.reminder, .criticism, .selfReview])
    #expect(
      rules.forms(on: .on("2026-11-21"), at: nil)
        == [.reminder, .apology, .criticism, .selfReview])
  }

  @Test func noFormExcludesAPupilUnderTheCircular() {
    for level in InstitutionLevel.allCases {
      let forms = rules.forms(on: .on("2026-11-21"), at: level) ?? []
      #expect(!forms.contains(.expelledForAWeek) && !forms.contains(.expelledForAYear))
    }
  }

  @Test func theDayBeforeIsAnotherRuleAndSaysThatItIsUnsure() {
    let day = Day.on("2025-10-30")
    #expect(rules.standing(on: day) == .former)
    #expect(rules.forms(on: day, at: .lowerSecondary)?.contains(.criticism) == false)
    #expect(rules.standing(on: day).words.vietnamese.contains("[chưa chắc chắn]"))
  }

  @Test func aDayThatNoKnownRuleCoversHasNoList() {
    let ended = DisciplineRules(begins: .on("2025-10-31"), ends: .on("2027-01-01"))
    #expect(ended.forms(on: .on("2026-12-31"), at: nil) != nil)
    #expect(ended.forms(on: .on("2027-01-01"), at: nil) == nil)
    #expect(DisciplineRules(begins: nil).forms(on: .on("2026-11-21"), at: nil) == nil)
  }

  @Test func theShippedListKnowsTheFirstDay() throws {
    let circular = try Shipped.tables().documents.first { $0.number == DisciplineRules.circular }
    #expect(circular?.effectiveOn == .on("2025-10-31"))
  }

  private func source() throws -> MemorySource {
    var source = MemorySource(Incident.example())
    source.documents = try Shipped.tables().documents
    return source
  }

  private func details(_ form: PupilDiscipline, on day: String?) -> Change {
    let id = Incident.example().id
    let dated = day.map {
      [IncidentDetail(of: id, item: CategoryBlock.disciplineDay, value: $0)]
    }
    return .incidentPart(
      .details(
        (dated ?? []) + [
          IncidentDetail(of: id, item: CategoryBlock.discipline, value: form.rawValue)
        ]))
  }

  @Test func aFormOfAnotherDayIsNotWritten() throws {
    var source = try source()
    try source.apply(details(.selfReview, on: "20/11/2026"))
    let today = StoreError.rule(
      .formNotInForce(PupilDiscipline.expelledForAYear.label, .on("2026-11-21")))
    #expect(throws: today) { try source.apply(details(.expelledForAYear, on: "21/11/2026")) }
    try source.apply(details(.warning, on: "30/10/2025"))
    let then = StoreError.rule(.formNotInForce(PupilDiscipline.selfReview.label, .on("2025-10-30")))
    #expect(throws: then) { try source.apply(details(.selfReview, on: nil)) }
  }
}

extension DisciplineTests {
  /// Another day alone may put a form under a rule that does not have it.
  @Test func theDayAloneIsCheckedToo() throws {
    var source = try source()
    let id = Incident.example().id
    try source.apply(details(.expelledForAYear, on: "01/03/2020"))
    let day = IncidentDetail(of: id, item: CategoryBlock.disciplineDay, value: "21/11/2026")
    let refused = StoreError.rule(
      .formNotInForce(PupilDiscipline.expelledForAYear.label, .on("2026-11-21")))
    #expect(throws: refused) { try source.apply(.incidentPart(.details([day]))) }
  }
}
