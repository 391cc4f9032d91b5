import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The five worked cases, typed into the whole program by keys.
@Suite struct WorkedExampleRunTests {
  private let register: TestRegister

  init() throws {
    register = try TestRegister()
    try register.write(.institution(.add(.sample())))
  }

  @discardableResult
  private func run(
    _ keys: String, at route: IncidentRoute = .list, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .incidents(route), rows: rows, keys: keys)
  }

  /// The only incident of the register.
  private func file() throws -> IncidentFile {
    var query = IncidentQuery()
    query.onlyOpen = false
    let rows = try register.reader.incidents(query, Window(.first, count: 2)).rows
    try #require(rows.count == 1)
    return try #require(try register.reader.incident(rows[0].id))
  }

  private func duty(_ rule: String) throws -> Duty {
    try #require(try file().duties.first { $0.rule == rule })
  }

  private func tabs(_ count: Int) -> String { String(repeating: "<Tab>", count: count) }

  /// Empties a field that holds a moment.
  private let emptied = String(repeating: "<BS>", count: 16)

  /// Seven children vomit at 10:40, two are in hospital; at 13:15 it is fifty-three.
  @Test func kitchen() throws {
    register.clock.pass(minutes: 80)
    run(
      "nNôn sau bữa sáng bán trú<Tab>ngo doc<Enter><Tab>\(emptied)10:40<Tab><Tab>sao mai<Enter>"
        + "<Tab>7<Tab>2<F2><Wake>")
    let first = try file()
    #expect(first.incident.learnedAt == Moment(.sample(2026, 11, 21), .sample(10, 40)))
    #expect(first.incident.level == .serious)
    #expect(try duty("N-NĐ-NĐ-1").due == first.incident.learnedAt)
    run("n<Enter>412<F2><Wake>", at: .file(first.incident.id))
    #expect(try file().parts.details.map(\.value) == ["412"])
    register.clock.pass(minutes: 145)
    run("e\(tabs(3))<BS>53<F2><Wake>", at: .file(first.incident.id))
    let second = try file()
    let later = Moment(.sample(2026, 11, 21), .sample(13, 15))
    #expect(second.incident.level == .verySerious)
    #expect(second.incident.levelSince == later)
    #expect(second.parts.levels.map(\.level) == [.serious, .verySerious])
    #expect(try duty("P-4-1").due == later.adding(minutes: 30))
    #expect(try duty("P-4-2").due == later.adding(minutes: 120))
    try expectSnapshot(
      run("<End>", at: .file(first.incident.id), rows: 70).last, "worked-example-kitchen")
  }

  /// A parent sends a clip on Saturday night; it is typed on Monday.
  @Test func clip() throws {
    let monday = Moment(.sample(2026, 11, 23), .sample(8, 0))
    register.clock.pass(minutes: TestClock.start.minutes(to: monday))
    run(
      "nClip nhiều học sinh đánh một bạn<Tab>bao luc hoc<Enter><Tab>\(emptied)21:05 21/11<Tab>"
        + "phu huynh<Enter>sao mai<Enter>\(tabs(7))4<Tab>4\(tabs(5))MM<F2><Wake>")
    let told = try file()
    #expect(told.incident.learnedAt == Moment(.sample(2026, 11, 21), .sample(21, 5)))
    #expect(told.recordedAt == monday)
    #expect(told.incident.level == .significant)
    #expect(told.incident.furtherCategories == ["MM"])
    #expect(told.incident.people.girls == 4)
    run(
      "<Tab>\(emptied)21:40 21/11<F2><Wake>",
      at: .settleDuty(told.incident.id, rule: "N-gia_dinh", occurrence: 1))
    #expect(
      try duty("N-gia_dinh").completion?.doneAt
        == Moment(.sample(2026, 11, 21), .sample(21, 40)))
    // A late record does not look timely: the chair was to be called on Saturday.
    #expect(try duty("P-2-1").isOverdue(at: monday))
    #expect(try duty("N-ca_xa").condition != nil)
    let page = run("<End>", at: .file(told.incident.id), rows: 70).last
    #expect(page.contains("08:00 23/11/2026 (sau khi biết tin 34 giờ)"))
  }

  /// All schools stay closed for two days; a hillside site opens by decision of the head.
  @Test func flood() throws {
    run("nLũ về, nước vào sân trường<Tab>thien tai<Enter><F2><Wake>")
    let id = try file().incident.id
    // Every run counts its identities from 1: a form opened and left takes one.
    let form = "n<Down><Down><Enter>"
    let left = "<Esc><Enter>"
    run(
      form + "TH Tà Cạ<Tab><Tab>23/11<Tab>24/11<Tab>312<Tab>Sở GD&ĐT<Tab>"
        + "Mái tôn; 120; m2; 18.000.000; đã kiểm<F2><Wake>", at: .file(id))
    run(form + left + "MN Hoa Ban<Tab><Tab>23/11<Tab>24/11<Tab>145<F2><Wake>", at: .file(id))
    run(
      form + left + left + "Điểm Nhãn Lỳ<Tab>van<Enter><Tab><Tab><Tab>Hiệu trưởng, đã báo xã"
        + "<F2><Wake>", at: .file(id))
    let file = try file()
    #expect(file.incident.level == .serious)
    #expect(file.parts.sites.map(\.isStopped) == [false, true, true])
    let totals = SiteTotals(file.parts.sites)
    #expect(totals.stoppedSites == 2)
    #expect(totals.pupils == 457)
    #expect(totals.value == 18_000_000)
    try expectSnapshot(run("n", at: .file(id)).last, "worked-example-flood")
  }

  /// "A man in a van takes children": nothing in it, found out in two hours.
  @Test func rumour() throws {
    run("nTin có người lạ đi xe bắt cóc trẻ<Tab>an ninh<Enter><Tab><Tab>mang<Enter><F2><Wake>")
    let told = try file().incident
    register.clock.pass(minutes: 120)
    run("khong dung<Enter>Công an xã đi kiểm tra, không có việc này<F2><Wake>", at: .move(told.id))
    let found = try file().incident
    #expect(found.state == .falseReport)
    #expect(found.falseReportCheck == "Công an xã đi kiểm tra, không có việc này")
    #expect(found.settledAt == TestClock.start.adding(minutes: 120))
    // The number stays given, and what was owed before is still told.
    #expect(found.number == told.number)
    #expect(!(try file().duties.isEmpty))
  }

  /// Ill-treatment of 2 March becomes known through hotline 111 on 9 March.
  @Test func lateKnowledge() throws {
    run(
      "nTrẻ bị bạo hành ở nhóm trẻ độc lập<Tab>xam hai<Enter><Tab>\(emptied)9:20 9/3<Tab>111<Enter>"
        + "\(tabs(12))2/3<F2><Wake>")
    let learned = Moment(.sample(2026, 3, 9), .sample(9, 20))
    let told = try file()
    #expect(told.incident.learnedAt == learned)
    #expect(told.incident.occurredFrom?.day == .sample(2026, 3, 2))
    #expect(told.incident.source == .hotline111)
    #expect(told.incident.level == .verySerious)
    #expect(told.duties.allSatisfy { $0.start >= learned })
    #expect(try duty("N-XH-XH-1").due == learned)
    run(
      "n\(String(repeating: "<Down>", count: 4))<Enter>\(tabs(6))"
        + "Báo cáo tuần 1 tháng 3/2026, bổ sung bằng ghi chú<F2><Wake>", at: .file(told.incident.id)
    )
    #expect(
      try file().incident.periodicReport == "Báo cáo tuần 1 tháng 3/2026, bổ sung bằng ghi chú")
  }
}
