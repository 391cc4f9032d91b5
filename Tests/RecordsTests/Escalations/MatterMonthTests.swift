import Records
import Testing

@Suite struct MatterMonthTests {
  private static let november = YearMonth(of: .on("2026-11-21"))

  private static func line(
    _ number: UInt64, _ matter: EscalationMatter, _ area: GuidanceArea?, _ decider: DecidingBody?,
    _ way: EscalationWay
  ) -> MatterLine {
    MatterLine(
      id: .number(number), request: "Việc \(number)", matter: matter, area: area,
      decider: decider, state: .draft, way: way, raisedOn: .on("2026-11-05"))
  }

  private static let lines = [
    line(1, .money, .finance, .department, .waiting),
    line(2, .posts, .teachers, .department, .sentUp),
    line(3, .unclearRule, .finance, .communeCommittee, .settledHere),
    line(4, .otherDifficulty, nil, nil, .none),
    line(5, .petition, .finance, nil, .none),
  ]

  private static let none = BoundedCount(counted: 0)

  @Test func countsEveryDifficultyOnceInEachGrouping() {
    let month = MatterMonth(Self.november, Self.lines, carriedOver: Self.none)
    let total = WayCount(month.difficulties)
    #expect(total.all == 4 && total.settledHere == 1 && total.sentUp == 2)
    #expect(total.waiting == 1 && total.untouched == 1)
    #expect(month.byArea.map(\.code) == [.teachers, .finance, nil])
    #expect(month.byArea.map(\.count.all) == [1, 2, 1])
    #expect(month.byDecider.map(\.code) == [.communeCommittee, .department, nil])
    #expect(month.byDecider.map(\.count.all) == [1, 2, 1])
    #expect(month.petitions.map(\.id) == [.number(5)])
  }

  @Test func anEmptyMonthSaysSo() {
    let month = MatterMonth(Self.november, [], carriedOver: Self.none)
    #expect(month.isEmpty)
    #expect(
      month.emptyWords.vietnamese == "Tháng 11/2026 không ghi khó khăn, kiến nghị nào.")
  }

  @Test(arguments: [
    ("2026-11", "2026-11"), ("11/2026", "2026-11"), ("1-2027", "2027-01"), ("7", "2026-07"),
    (" 11 / 2026 ", "2026-11"),
  ])
  func readsAMonth(typed: String, iso: String) {
    #expect(YearMonth(typed: typed, today: .on("2026-11-21"))?.iso == iso)
  }

  @Test(arguments: ["", "13", "0/2026", "11/26", "2026-11-02", "tháng 11", "1/2/3"])
  func refusesWhatIsNoMonth(typed: String) {
    #expect(YearMonth(typed: typed, today: .on("2026-11-21")) == nil)
  }

  @Test func endsOnItsLastDay() {
    #expect(YearMonth(year: 2028, month: 2)?.last == .on("2028-02-29"))
    #expect(Self.november.first == .on("2026-11-01"))
    #expect(Self.november.formatted == "11/2026")
  }
}
