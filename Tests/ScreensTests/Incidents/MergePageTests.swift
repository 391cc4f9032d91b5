import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Two incidents that are the same, beside each other.
@Suite struct MergePageTests {
  private static let copy = Incident.ID.sample(110)

  private func register(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try CaseSamples.board(hasPassphrase: hasPassphrase)
    var again = Incident.sample(
      "Học sinh nôn sau bữa sáng", id: 110, category: "NĐ", minutesAgo: 90)
    again.furtherCategories = ["TTx"]
    again.source = .parent
    again.place = "bếp bán trú"
    again.casualties.ill = 9
    try register.write(.incident(.log(again, nil)))
    try register.write(
      .incidentPart(.measure(Measure(id: .sample(500), incident: again.id, what: "Niêm phong bếp")))
    )
    try register.write(.people(.save(person(again.id))))
    return register
  }

  private func person(_ incident: Incident.ID) -> Person {
    var person = Person(id: .sample(501), incident: incident, role: .victim)
    person.name = "Vi Thị Canary"
    return person
  }

  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String = "", columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .incidents(.merging(Self.copy, into: CaseSamples.kitchen)),
      columns: columns, rows: rows, keys: keys)
  }

  private func state(_ register: TestRegister) throws -> IncidentState? {
    try register.reader.incident(Self.copy)?.incident.state
  }

  @Test func showsBothAndWhatTheKeptOneWillHave() throws {
    try expectSnapshot(run(register()).last, "merge")
    try expectSnapshot(run(register(), "<PgDn>").last, "merge-end")
  }

  @Test func standBelowEachOtherOnANarrowScreen() throws {
    try expectSnapshot(run(register(), columns: 40, rows: 12).last, "merge-narrow")
  }

  @Test func namesNobody() throws {
    let pages = try run(register(), "<PgDn><PgDn>", columns: 40, rows: 40).pages.joined()
    #expect(!pages.contains("Canary"))
    #expect(pages.contains("Niêm phong bếp"))
  }

  @Test func escapeChangesNothing() throws {
    let register = try register()
    let before = try register.reader.incident(CaseSamples.kitchen)
    run(register, "<Esc><Wake>")
    #expect(try state(register) == .new)
    #expect(try register.reader.incident(CaseSamples.kitchen) == before)
  }

  @Test func savingMerges() throws {
    let register = try register()
    let page = run(register, "<F2><Wake>").last
    #expect(page.contains("Nôn sau bữa sáng bán trú"))
    #expect(try state(register) == .duplicate)
    let kept = try #require(try register.reader.incident(CaseSamples.kitchen))
    #expect(kept.incident.casualties.ill == 9)
    #expect(kept.incident.furtherCategories == ["TTx"])
    #expect(kept.parts.measures.map(\.what) == ["Niêm phong bếp"])
  }

  /// The form that says "duplicate of" leads here and writes nothing itself.
  @Test func theFormOfStatesLeadsHere() throws {
    let register = try register()
    let keys = " trung<Enter>0002<Enter><F2>"
    let run = ScreenRun(register, opening: .incidents(.move(Self.copy)), keys: keys)
    #expect(run.last.contains("Gộp vụ việc trùng"))
    #expect(try state(register) == .new)
  }

  @Test func aClosedOneIsNotMergedInto() throws {
    let register = try register()
    var closed = Incident.sample("Nôn sau bữa sáng, đã xong", id: 112, category: "NĐ")
    closed.state = .closed
    try register.write(.incident(.log(closed, nil)))
    let page = ScreenRun(
      register, opening: .incidents(.merging(Self.copy, into: closed.id)), keys: "<F2><Wake>")
    #expect(page.last.contains("đã kết thúc; mở lại"))
    #expect(try state(register) == .new)
  }

  @Test func isOpenedFromTheListOfLikeOnes() throws {
    let register = try register()
    let page = ScreenRun(
      register, opening: .incidents(.similar(Self.copy)), keys: "M"
    ).last
    #expect(page.contains("Gộp vụ việc trùng"))
  }

  /// Locked, a restricted one shows number, kind, level and state alone and is not merged.
  @Test func aRestrictedOneStaysHiddenWhileLocked() throws {
    let register = try register(hasPassphrase: true)
    register.store.lock()
    let page = ScreenRun(
      register, opening: .incidents(.merging(Self.copy, into: .sample(103))), keys: "<Esc>"
    ).last
    #expect(page.contains("mở khóa trước"))
    #expect(!page.contains("bạo hành trẻ ở nhóm trẻ"))
  }

  /// Unlocked, it is compared and merged for a reason, which can be given from here.
  @Test func aRestrictedOneNeedsAReason() throws {
    let register = try register(hasPassphrase: true)
    let merging = Route.incidents(.merging(Self.copy, into: .sample(103)))
    let hidden = ScreenRun(register, opening: merging, keys: "<F2><Wake>").last
    #expect(hidden.contains("bấm R") && !hidden.contains("bạo hành trẻ ở nhóm trẻ"))
    #expect(try state(register) == .new)
    let opened = ScreenRun(register, opening: merging, keys: "RĐối chiếu hai tin<F2><Wake>").last
    #expect(opened.contains("bạo hành trẻ ở nhóm trẻ"))
    let sheet = try #require(try register.reader.people(of: .sample(103)))
    #expect(sheet.openings.map(\.reason) == ["Đối chiếu hai tin"])
  }
}
