import Ledger
import Records
import Testing

/// Measures, sites and details: what may be said, and what they add up to.
@Suite struct IncidentPartsTests {
  private let today = Day.on("2026-11-22")

  private func site(_ name: String, _ change: (inout SiteImpact) -> Void) -> SiteImpact {
    var site = SiteImpact(id: .number(UInt64(name.count)), incident: .number(1), site: name)
    change(&site)
    return site
  }

  @Test func aMeasureIsNotDoneTomorrow() {
    var measure = Measure(id: .number(2), incident: .number(1), what: "Tạm dừng bếp ăn")
    measure.doneOn = today
    #expect(measure.problems(today: today).isEmpty)
    measure.doneOn = today.adding(days: 1)
    #expect(measure.problems(today: today) == [.inFuture(Measure.Fields.doneOn.label)])
    measure.doneOn = nil
    measure.what = ""
    #expect(measure.problems(today: today) == [.missing(Measure.Fields.what.label)])
    measure.what = String(repeating: "a", count: Measure.textLimit + 1)
    #expect(measure.problems(today: today).count == 1)
  }

  @Test func aSiteStopsBeforeItGoesOn() {
    let wrong = site("Nhãn Lỳ") {
      $0.stoppedFrom = .on("2026-11-04")
      $0.stoppedTo = .on("2026-11-03")
    }
    #expect(wrong.problems.count == 1)
    let oneDay = site("Nhãn Lỳ") {
      $0.stoppedFrom = .on("2026-11-03")
      $0.stoppedTo = .on("2026-11-03")
    }
    #expect(oneDay.problems.isEmpty)
  }

  @Test func nobodyStaysAtHomeWhereTeachingGoesOn() {
    let wrong = site("Sơn Hà") {
      $0.teaching = .goesOn
      $0.pupils = 20
    }
    #expect(wrong.problems.count == 1)
  }

  @Test(arguments: [
    ("Bàn học sinh; 40; bộ; 32.000.000; đã kiểm", 40, "bộ", 32_000_000, true),
    ("Mái tôn;120;m2;18 000 000 đ", 120, "m2", 18_000_000, false),
    ("Sách giáo khoa; 300; quyển", 300, "quyển", nil, false),
    ("Sạt tường rào phía sau", nil, "", nil, false),
    ("Tường rào; 12.5; m; 1.5", nil, "m", nil, false),
    ("Máy tính; vài chục; chiếc; chưa rõ", nil, "chiếc", nil, false),
  ])
  func takesALineOfDamageApart(
    text: String, quantity: Int?, unit: String, value: Int?, isChecked: Bool
  ) {
    let item = DamageItem(text)
    #expect(item.text == text)
    #expect(item.item == text.prefix { $0 != ";" })
    #expect(item.quantity == quantity)
    #expect(item.unit == unit)
    #expect(item.value == value)
    #expect(item.isChecked == isChecked)
  }

  /// The Department closes all schools for two days; two hillside sites stay open.
  @Test func theTotalsAreThoseOfTheRows() {
    let sites = [
      site("TH Tà Cạ") {
        $0.pupils = 312
        $0.damage = ["Mái tôn; 120; m2; 18.000.000; đã kiểm", "Bàn; 40; bộ; 32.000.000"]
      },
      site("MN Hoa Ban") { $0.pupils = 145 },
      site("Điểm Nhãn Lỳ") { $0.teaching = .goesOn },
      site("Điểm Sơn Hà B") {
        $0.teaching = .goesOn
        $0.damage = ["Sạt tường rào"]
      },
    ]
    let totals = SiteTotals(sites, damage: ["Cầu vào trường; 1; cái; 5.000.000"])
    #expect(totals.sites == 4)
    #expect(totals.stoppedSites == 2)
    #expect(totals.pupils == 457)
    #expect(totals.value == 55_000_000)
    #expect(totals.checkedValue == 18_000_000)
    #expect(totals.itemsWithoutValue == 1)
  }

  @Test func figuresThatNobodyMeansDoNotTrap() {
    let site = site("A") { $0.damage = Array(repeating: "x; 1; y; \(Int.max)", count: 2) }
    #expect(SiteTotals([site]).value == .max)
  }

  @Test func everyCategoryIsAskedForMore() throws {
    let shipped = Set(try Shipped.tables().categories.map(\.code.rawValue))
    #expect(Set(CategoryBlock.all.map(\.category)) == shipped)
    let codes = CategoryBlock.all.flatMap(\.items).map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func twoCopiesTellADetailOnce() {
    let first = IncidentDetail(of: .number(1), item: "ND.eaters", value: "412")
    let second = IncidentDetail(of: .number(1), item: "ND.eaters", value: "415")
    #expect(first.id == second.id)
    #expect(first.id != IncidentDetail(of: .number(2), item: "ND.eaters", value: "412").id)
  }

  @Test(arguments: [(SiteTeaching.stopped, Level.serious), (.partly, .serious), (.goesOn, .notice)])
  func teachingThatStopsRaisesTheLevel(teaching: SiteTeaching, level: Level) throws {
    let incident = Incident.example(category: "TN", level: .notice)
    var source = MemorySource(incident)
    var site = SiteImpact(id: .number(7), incident: incident.id, site: "TH Tà Cạ")
    site.teaching = teaching
    try source.apply(.incidentPart(.site(site)))
    #expect(try source.record(incident.id).level == level)
  }

  @Test func aSiteThatWasStoppedRaisesNothingAnew() throws {
    var source = MemorySource(Incident.example(category: "TN", level: .notice))
    let id = Incident.example().id
    var site = SiteImpact(id: .number(7), incident: id, site: "TH Tà Cạ")
    try source.apply(.incidentPart(.site(site)))
    let lowered = try source.record(id).changes { $0.level = .notice }
    try source.apply(.incident(.edit(id, lowered, reason: "học bù ngay trong ngày")))
    site.pupils = 12
    try source.apply(.incidentPart(.site(site)))
    #expect(try source.record(id).level == .notice)
  }

  @Test func aMeasureWithADayIsADutyUntilItIsDone() throws {
    let incident = Incident.example()
    var measure = Measure(id: .number(8), incident: incident.id, what: "Kiểm tra bếp ăn")
    let facts = try Shipped.facts()
    func duties() -> [Duty] {
      IncidentDuties(incident: incident, completions: [], measures: [measure], facts: facts)
        .all.filter { IncidentDuties.measure(ofRule: $0.rule) == measure.id }
    }
    #expect(duties().isEmpty)
    measure.dueOn = .on("2026-11-25")
    #expect(duties().map(\.isSettled) == [false])
    #expect(duties().first?.due == Day.on("2026-11-25").end)
    #expect(duties().first?.blocksClosing == false)
    measure.doneOn = .on("2026-11-24")
    #expect(duties().map(\.isSettled) == [true])
  }
}
