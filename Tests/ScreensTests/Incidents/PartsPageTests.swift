import Ledger
import Records
import Screens
import TestSupport
import Testing

/// What can be added to an incident, by keys.
@Suite struct PartsPageTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String, columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .incidents(.file(CaseSamples.kitchen)), columns: columns, rows: rows,
      keys: keys)
  }

  private func parts(_ register: TestRegister) throws -> IncidentParts {
    try #require(try register.reader.incident(CaseSamples.kitchen)).parts
  }

  /// A measure, a site and some details.
  private func filled() throws -> TestRegister {
    let register = try CaseSamples.board()
    var measure = Measure(
      id: .sample(500), incident: CaseSamples.kitchen, what: "Tạm dừng bếp ăn")
    measure.doer = "Hiệu trưởng"
    measure.dueOn = .sample(2026, 11, 20)
    try register.write(.incidentPart(.measure(measure)))
    var site = SiteImpact(
      id: .sample(501), incident: CaseSamples.kitchen, site: "TH Sao Mai, điểm chính")
    site.pupils = 412
    site.damage = ["Bếp ga; 2; chiếc; 6.500.000; đã kiểm"]
    try register.write(.incidentPart(.site(site)))
    try register.write(
      .incidentPart(
        .details([
          IncidentDetail(of: CaseSamples.kitchen, item: "ND.eaters", value: "412"),
          IncidentDetail(of: CaseSamples.kitchen, item: "ND.sample", value: "co"),
        ])))
    return register
  }

  @Test func offersWhatCanBeAdded() throws {
    try expectSnapshot(run(CaseSamples.board(), "n").last, "parts-page-empty")
  }

  @Test func showsThePartsThatThereAre() throws {
    try expectSnapshot(run(filled(), "n").last, "parts-page")
    try expectSnapshot(run(filled(), "n", columns: 40, rows: 12).last, "parts-page-narrow")
  }

  @Test func thePageOfTheIncidentTellsThem() throws {
    try expectSnapshot(run(filled(), "<End>", rows: 60).last, "incident-page-parts")
  }

  @Test func aMeasureIsWrittenByKeys() throws {
    let register = try CaseSamples.board()
    let run = run(register, "n<Down><Enter>Kiểm tra bếp ăn<Tab>Trạm y tế<Tab>+3<F2><Wake>")
    let measure = try #require(try parts(register).measures.first)
    #expect(measure.what == "Kiểm tra bếp ăn")
    #expect(measure.doer == "Trạm y tế")
    #expect(measure.dueOn == TestClock.start.day.adding(days: 3))
    #expect(run.last.contains("[ ] Kiểm tra bếp ăn · Trạm y tế"))
  }

  @Test func detailsOfTheKindAreTyped() throws {
    let register = try CaseSamples.board()
    let open = run(register, "n<Enter>")
    try expectSnapshot(open.last, "details-form")
    run(register, "n<Enter>412<F2><Wake>")
    #expect(
      try parts(register).details
        == [IncidentDetail(of: CaseSamples.kitchen, item: "ND.eaters", value: "412")])
  }

  @Test func theConclusionIsAFormOfItsOwn() throws {
    try expectSnapshot(
      run(CaseSamples.board(), "n<Down><Down><Down><Down><Enter>").last, "outcome-form")
  }

  @Test func aMeasureIsWithdrawnForAReason() throws {
    let register = try filled()
    let asked = run(register, "n<End>")
    #expect(asked.last.contains("TH Sao Mai, điểm chính"))
    run(register, "n<Down><Down><Down><Down><Down><Down>Wghi nhầm<F2><Wake>")
    #expect(try parts(register).measures.isEmpty)
    #expect(try parts(register).sites.count == 1)
  }

  @Test func aRestrictedOneShowsNothingWhileLocked() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    var measure = Measure(id: .sample(502), incident: .sample(103), what: "Đưa trẻ về nhà bà")
    measure.dueOn = .sample(2026, 11, 25)
    try register.write(.incidentPart(.measure(measure)))
    register.store.lock()
    let run = ScreenRun(register, opening: .incidents(.parts(.sample(103))), keys: "<Esc>")
    #expect(!run.last.contains("Đưa trẻ"))
    #expect(run.last.contains("Hồ sơ hạn chế xem."))
  }
}
